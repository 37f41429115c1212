using System.Collections.Immutable;
using CreditGrading.Diagnostics;
using CreditGrading.Schemes.Yaml;

namespace CreditGrading.Tests.Schemes.Yaml;

/// <summary>Reads YAML for tests.</summary>
internal static class YamlText
{
    /// <summary>A document of every construct that a scheme may use.</summary>
    internal const string Sample = """
        # a scheme, more or less
        semantics: 1
        id: demo
        version: "2024.1"
        name: {zh: 示范方案 😀, en: 'A demo: it''s small'}
        sources:
          plan:
            title: 示范评价方案
            authority: 示范市发展和改革委员会
            note: |
              first line
                second line

              third line
          rules:
            title: >-
              a folded
              title
        inForce: {firstDay: 2024-01-01, assumed: "a day\twith an \"escape\" \u4e2d \
          and a continuation"}
        subjects:
          types: [enterprise, socialOrganization,
            publicInstitution]
          default: enterprise
        score:
          better: higher
          base: 1000
          floor:
        indicators:
        - code: penalty
          name: {zh: 行政处罚, en: Administrative penalty}
          kind: deduction
          points:
            by: severity
            minor: 10.5   # half a point more
            serious: 60
          validity: {by: severity, minor: {months: 3}, serious: {years: 3}}
        -   code: award
            name:
              zh: 表彰
              en: Award
            kind: bonus
            points: 5
            validity: unlimited
        grades:
          - {grade: A+, category: trustworthy, score: {atLeast: 1050}}
          - grade: B
            category: minorDishonesty
            when:
              all:
                - count: {of: [penalty], atMost: 2}
                - any: [{bonusPoints: {atLeast: 5}}, {subjectType: enterprise}]
          - {grade: D, category: seriousDishonesty}
        rulings: []
        measures:
          - id: green-channel
            text: {zh: 绿色通道,
              en: Green channel}
            quantity: {value: -1, unit: "次"}
            empty: ""
            tilde: ~
            nothing: null
        "repair": {effect: drop}
        ? objections
        : {workingDays: 5}
        """;

    internal static (YamlMapping? Root, ImmutableArray<SchemeDiagnostic> Diagnostics) Read(string text)
    {
        var bag = new DiagnosticBag("a.yaml");
        var root = YamlReader.Read(text, bag);
        return (root, bag.ToImmutable());
    }

    internal static YamlMapping ReadClean(string text)
    {
        var (root, diagnostics) = Read(text);
        Assert.Empty(diagnostics);
        Assert.NotNull(root);
        return root;
    }

    /// <summary>Reads a text with exactly one fault.</summary>
    internal static string FaultOf(string text) => Assert.Single(Read(text).Diagnostics).ToString()["a.yaml".Length..];
}
