using CreditGrading.Tests.Fixtures;
using NodaTime;

namespace CreditGrading.Tests;

public sealed class SchemeCatalogTests
{
    private static readonly string Old = VersionText.Of("2020", "2020-01-01", "2021-12-31");
    private static readonly string New = VersionText.Of("2022", "2022-01-01");

    [Fact]
    public void Get_Id_GivesTheVersionWithTheLatestFirstDay() => Assert.Equal("2022", TwoVersions().Get("mycity").Version);

    [Theory]
    [InlineData("2020-01-01", "2020")]
    [InlineData("2021-12-31", "2020")]
    [InlineData("2022-01-01", "2022")]
    [InlineData("2999-12-31", "2022")]
    public void Get_Day_GivesTheVersionInForce(string day, string version) =>
        Assert.Equal(version, TwoVersions().Get("mycity", Day(day)).Version);

    [Fact]
    public void Get_DayOfAnotherCalendar_IsTheSameDay()
    {
        var day = Day("2021-12-31").WithCalendar(CalendarSystem.HebrewCivil);

        Assert.Equal("2020", TwoVersions().Get("mycity", day).Version);
    }

    [Fact]
    public void Get_Version_GivesThatVersion() => Assert.Equal("2020", TwoVersions().Get("mycity", "2020").Version);

    [Fact]
    public void Get_WhatIsNotThere_ThrowsNamingWhatIs()
    {
        var catalog = TwoVersions();

        Assert.StartsWith(
            "there is no scheme 'yourcity'; there are: mycity",
            Assert.Throws<ArgumentException>(() => catalog.Get("yourcity")).Message, StringComparison.Ordinal);
        Assert.StartsWith(
            "there is no version '2021' of the scheme 'mycity'; there are: 2020, 2022",
            Assert.Throws<ArgumentException>(() => catalog.Get("mycity", "2021")).Message,
            StringComparison.Ordinal);
        Assert.StartsWith(
            "no version of the scheme 'mycity' is in force on 2019-12-31; there are: 2020 from 2020-01-01 to 2021-12-31, 2022 from 2022-01-01",
            Assert.Throws<ArgumentException>(() => catalog.GraderFor("mycity", Day("2019-12-31"))).Message,
            StringComparison.Ordinal);
        Assert.StartsWith(
            "there is no scheme 'yourcity'",
            Assert.Throws<ArgumentException>(() => catalog.GraderFor("yourcity", Day("2022-01-01"))).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void TryGet_WhatIsNotThere_IsFalse()
    {
        var catalog = TwoVersions();

        Assert.False(catalog.TryGet("yourcity", out _));
        Assert.False(catalog.TryGet("mycity", "2021", out _));
        Assert.False(catalog.TryGet("mycity", Day("2019-12-31"), out _));
        Assert.False(catalog.TryGetGrader("mycity", Day("2019-12-31"), out _));
        Assert.Empty(catalog.FindVersions("yourcity"));
    }

    [Fact]
    public void Schemes_AreOrderedByIdThenFirstDay()
    {
        var catalog = new SchemeCatalogBuilder().AddScheme(New).AddScheme(VersionText.Of(id: "a-city")).AddScheme(Old).Build();

        Assert.Equal(["a-city 1", "mycity 2020", "mycity 2022"],
            catalog.Schemes.Select(scheme => $"{scheme.Id} {scheme.Version}"));
        Assert.Equal(["2020", "2022"], catalog.FindVersions("mycity").Select(scheme => scheme.Version));
    }

    [Fact]
    public void GraderFor_SameVersion_IsCompiledOnce()
    {
        var catalog = TwoVersions();

        var graders = new Grader[64];
        Parallel.For(0, graders.Length, i => graders[i] = catalog.GraderFor("mycity", Day("2020-01-01").PlusDays(i)));

        Assert.Single(graders.Distinct());
        Assert.Equal("2020", graders[0].Scheme.Version);
        Assert.NotSame(graders[0], catalog.GraderFor("mycity", Day("2022-01-01")));
        Assert.True(catalog.TryGetGrader("mycity", Day("2021-01-01"), out var grader));
        Assert.Same(graders[0], grader);
    }

    [Fact]
    public void Replace_OtherContent_TakesThePlaceOfItsVersion()
    {
        var catalog = TwoVersions();
        var before = catalog.GraderFor("mycity", Day("2022-01-01"));

        var replaced = catalog.Replace(VersionText.Of("2022", "2022-01-01", score: 99), "mycity.yaml");

        Assert.True(replaced.IsSuccess);
        Assert.Same(replaced.Scheme, catalog.Get("mycity"));
        Assert.Equal(2, catalog.Schemes.Length);
        Assert.Equal(99, Score(catalog.GraderFor("mycity", Day("2022-01-01"))));
        Assert.Equal(100, Score(before));
    }

    [Fact]
    public void Replace_KeepsTheGradersOfOtherSchemes()
    {
        var catalog = TwoVersions();
        var before = catalog.GraderFor("mycity", Day("2020-01-01"));

        catalog.Replace(VersionText.Of("2022", "2022-01-01", score: 99));

        Assert.Same(before, catalog.GraderFor("mycity", Day("2020-01-01")));
    }

    [Fact]
    public void Replace_SameContent_KeepsTheSchemeThatIsThere()
    {
        var catalog = TwoVersions();
        var before = catalog.Get("mycity");

        var replaced = catalog.Replace("# a comment\n" + New);

        Assert.Same(before, replaced.Scheme);
        Assert.Same(before, catalog.Get("mycity"));
    }

    [Fact]
    public void Replace_NewVersion_JoinsTheOthers()
    {
        var catalog = new SchemeCatalogBuilder().AddScheme(Old).Build();

        Assert.True(catalog.Replace(System.Text.Encoding.UTF8.GetBytes(New)).IsSuccess);

        Assert.Equal("2022", catalog.Get("mycity").Version);
    }

    [Theory]
    [InlineData("semantic: 1\n", "CG0101")]
    [InlineData("", "CG0007")]
    public void Replace_FaultyText_KeepsTheLastGoodScheme(string text, string code)
    {
        var catalog = TwoVersions();
        var before = catalog.Schemes;

        var replaced = catalog.Replace(text, "mycity.yaml");

        Assert.False(replaced.IsSuccess);
        Assert.Contains(replaced.Diagnostics, found => found.Code == code && found.SourceName == "mycity.yaml");
        Assert.Equal(before, catalog.Schemes);
    }

    [Fact]
    public void Replace_OverlappingDays_KeepsTheLastGoodScheme()
    {
        var catalog = TwoVersions();

        var replaced = catalog.Replace(VersionText.Of("2023", "2023-01-01"), "mycity.yaml");

        Assert.False(replaced.IsSuccess);
        Assert.Equal("CG0701", Assert.Single(replaced.Diagnostics).Code);
        Assert.Equal(["2020", "2022"], catalog.FindVersions("mycity").Select(scheme => scheme.Version));
    }

    [Fact]
    public void Replace_PinnedVersion_RefusesOtherContent()
    {
        var pinned = Loading.Scheme(New);
        var catalog = new SchemeCatalogBuilder().AddScheme(pinned, pinned.Fingerprint).Build();

        var replaced = catalog.Replace(VersionText.Of("2022", "2022-01-01", score: 99), "mycity.yaml");

        Assert.False(replaced.IsSuccess);
        Assert.Equal("CG0703", Assert.Single(replaced.Diagnostics).Code);
        Assert.Same(pinned, catalog.Get("mycity"));
    }

    [Fact]
    public void Replace_PinnedVersion_AcceptsTheContentOfANewPinAndKeepsIt()
    {
        var pinned = Loading.Scheme(New);
        var other = VersionText.Of("2022", "2022-01-01", score: 99);
        var catalog = new SchemeCatalogBuilder().AddScheme(pinned, pinned.Fingerprint).Build();

        Assert.True(catalog.Replace(other, fingerprint: Loading.Scheme(other).Fingerprint).IsSuccess);

        Assert.False(catalog.Replace(New).IsSuccess);
        Assert.True(catalog.Replace(other).IsSuccess);
    }

    [Fact]
    public void Replace_NoFingerprint_Throws() => Assert.Throws<ArgumentException>(() => TwoVersions().Replace(New,
        fingerprint: "abc"));

    [Fact]
    public void Update_EndsTheOldVersionAndBringsTheNext()
    {
        var catalog = new SchemeCatalogBuilder().AddScheme(VersionText.Of("2020", "2020-01-01")).Build();

        catalog.Update(schemes => schemes.Remove("mycity", "2020").AddScheme(Old).AddScheme(New));

        Assert.Equal("2020", catalog.Get("mycity", Day("2021-12-31")).Version);
        Assert.Equal("2022", catalog.Get("mycity", Day("2022-01-01")).Version);
    }

    [Fact]
    public void Update_RefusedHalfway_ChangesNothing()
    {
        var catalog = TwoVersions();
        var before = catalog.Schemes;

        Assert.Throws<SchemeException>(() => catalog.Update(schemes => schemes.Remove("mycity",
            "2022").AddScheme("semantic: 1\n")));

        Assert.Equal(before, catalog.Schemes);
    }

    [Fact]
    public void Update_WhileAnotherChangeComesBetween_LosesNeither()
    {
        var catalog = TwoVersions();

        catalog.Update(schemes =>
        {
            catalog.Replace(VersionText.Of(id: "between"));
            schemes.AddScheme(VersionText.Of(id: "later"));
        });

        Assert.Equal(["between", "later", "mycity", "mycity"], catalog.Schemes.Select(scheme => scheme.Id));
    }

    [Fact]
    public void Replace_ByManyThreads_LosesNothing()
    {
        var catalog = new SchemeCatalogBuilder().Build();

        Parallel.For(0, 64, i => Assert.True(catalog.Replace(VersionText.Of(id: $"city{i}")).IsSuccess));

        Assert.Equal(64, catalog.Schemes.Length);
    }

    [Fact]
    public async Task Update_WhileOthersRead_ShowsAllOfTheChangeOrNothing()
    {
        string[] cities = ["one", "two", "three"];
        GradingScheme[][] states = [.. Enumerable.Range(0, 2).Select(state =>
            cities.Select(city => Loading.Scheme(VersionText.Of(id: city, score: 100 - state))).ToArray())];
        var catalog = new SchemeCatalogBuilder().Build();
        catalog.Update(schemes => Array.ForEach(states[0], scheme => schemes.AddScheme(scheme)));
        using var done = new CancellationTokenSource();

        var mixed = 0;
        var reader = Task.Run(() =>
        {
            while (!done.IsCancellationRequested)
            {
                var scores = catalog.Schemes.Select(scheme => states[0].Contains(scheme)).Distinct();
                mixed += catalog.Schemes.Length == cities.Length && scores.Count() == 1 ? 0 : 1;
            }
        });
        foreach (var round in Enumerable.Range(1, 2000))
        {
            catalog.Update(schemes =>
            {
                Array.ForEach(cities, city => schemes.Remove(city, "1"));
                Array.ForEach(states[round % 2], scheme => schemes.AddScheme(scheme));
            });
        }

        await done.CancelAsync();
        await reader;
        Assert.Equal(0, mixed);
    }

    private static SchemeCatalog TwoVersions() => new SchemeCatalogBuilder().AddScheme(New).AddScheme(Old).Build();

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;

    private static decimal? Score(Grader grader) => grader.Grade(new CreditSubject("S1"), Day("2022-06-30")).Score;
}
