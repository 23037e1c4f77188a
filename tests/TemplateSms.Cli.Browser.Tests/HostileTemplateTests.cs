namespace TemplateSms.Cli.Browser.Tests;

/// <summary>What a template holds is shown and never run, wherever it stands.</summary>
[Collection(Chromium.Collection)]
public sealed class HostileTemplateTests(Chromium chromium)
{
    private const string Attack = """</p></pre></style></script><script>window.attacked = 1; alert(1)</script><img src=x onerror="window.attacked = 1">" onmouseover="window.attacked = 1" x=' &#x27; &lt; {0} <!--""";

    [SkippableFact]
    public async Task Template_FullOfMarkup_IsTextEverywhere()
    {
        var template = $$$"""
            ---
            summary: '{{{Attack.Replace("'", "''", StringComparison.Ordinal)}}}'
            unencodable: replace
            segments: 6
            params:
              name: string(200) = '{{{Attack.Replace("'", "", StringComparison.Ordinal)[..80]}}}'
              size: enum(small|large)
            ---
            {{{Attack}}}{{ name | string.append "<script>window.attacked = 1</script>" }} {{ size }} {{ '<b onclick=alert(1)>' }}
            """;
        (string, string)[] templates =
        [
            ("text.smstpl", template),
            ("broken.smstpl", Attack + "{{ '" + Attack.Replace("'", "", StringComparison.Ordinal) + "' | nothing }}"),
        ];

        await using var report = await ReportPage.OpenAsync(chromium, templates, null, "--price-per-segment", "1", "--currency", "<script>window.attacked = 1</script>");
        await report.OpenAllAsync();
        await report.Page.FillAsync("#search", "<img");
        await report.Page.Locator(".bubble").First.HoverAsync();

        Assert.Equal(2, await report.Cards.CountAsync());
        Assert.Contains("<script>window.attacked = 1; alert(1)</script>", await report.Page.Locator(".bubble").First.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await report.Page.Locator("img, article script, [onerror], [onmouseover], [onclick]").CountAsync());
        Assert.Null(await report.Page.EvaluateAsync<object?>("window.attacked ?? null"));
        Assert.Single(report.Requests);
        Assert.Empty(report.Messages);
    }

    [SkippableFact]
    public async Task File_NamedLikeMarkup_IsAName()
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows has no such names.");
        const string Name = "\"><svg onload=alert(1)>&amp;'";

        await using var report = await ReportPage.OpenAsync(chromium, [(Name + ".smstpl", "Hello")]);

        Assert.Equal([Name], await report.ShownNamesAsync());
        Assert.Empty(report.Messages);
    }

    // A right-to-left override in one text must not turn the rest of the page around.
    [SkippableFact]
    public async Task Text_ThatTurnsTheDirection_DoesSoInItsOwnPlace()
    {
        await using var report = await ReportPage.OpenAsync(chromium, [("a.smstpl", "---\nencoding: ucs2\n---\nHi \u202Edlrow\u2066")]);

        var isolation = await report.Page.Locator(".bubble").EvaluateAsync<string>("b => getComputedStyle(b).unicodeBidi");
        Assert.Equal("isolate", isolation);
    }
}
