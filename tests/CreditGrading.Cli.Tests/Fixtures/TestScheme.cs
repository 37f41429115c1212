namespace CreditGrading.Cli.Tests.Fixtures;

/// <summary>A small scheme with one of each thing that the command line shows.</summary>
internal static class TestScheme
{
    public const string Text = """
        semantics: 1
        id: sample
        version: "1.0"
        name: {zh: 示例方案, en: Sample scheme}
        jurisdiction: {code: "000000", name: 示例市}
        sources:
          plan: {title: 示例方案文本, authority: 示例机关}
        inForce: {firstDay: 2022-01-01, lastDay: 2023-12-31, cite: plan 一}
        subjects: {types: [enterprise, socialOrganization], default: enterprise, cite: plan 二}
        evaluation: {every: quarter, asOf: lastDay, cite: plan 二}
        severities: [minor, serious]
        facts:
          - {code: has-license, name: {zh: 有许可, en: Has a license}, kind: flag, better: none, default: true, cite: plan 二}
          - {code: staff, name: {zh: 人数, en: Staff}, kind: number, better: none, default: 1, cite: plan 二}
          - {code: suspended, name: {zh: 停业, en: Suspended}, kind: flag, better: none, cite: plan 二}
        score: {better: higher, base: 100, floor: -100, cite: plan 三}
        indicators:
          - code: penalty
            name: {zh: 处罚, en: Penalty}
            kind: deduction
            points: {by: severity, minor: 10.5, serious: 60}
            validity: {years: 1}
            cite: plan 三
          - code: award
            name: {zh: 表彰, en: Award}
            kind: bonus
            points: 5
            validity: unlimited
            cite: plan 三
          - code: blacklist
            name: {zh: 名单, en: Blacklist}
            kind: signal
            direction: adverse
            validity: unlimited
            cite: plan 三
        outcomes:
          - outcome: dormant
            name: {zh: 停业不评, en: Not rated while suspended}
            when: {facts: {suspended: true}, subjectType: socialOrganization}
            cite: plan 四
        grades:
          - {grade: A+, category: trustworthy, score: {atLeast: 100}, cite: plan 五}
          - {grade: B, category: minorDishonesty, score: {atLeast: 50}, assumed: chosen for the sample}
          - {grade: C, category: seriousDishonesty, cite: plan 五}
        rulings:
          - {when: {count: {of: [blacklist], atLeast: 1}}, cap: C, cite: plan 六}
        measures:
          - {id: fast-lane, kind: incentive, text: {zh: 绿色通道, en: Fast lane}, categories: [trustworthy], cite: plan 七}
          - {id: fewer-checks, kind: incentive, text: {zh: 减少检查, en: Fewer checks}, grades: [A+], assumed: chosen for the sample}
        """;
}
