using System.Text.Json;

namespace TemplateSms.Simulator.Browser.Tests;

/// <summary>The page's modules that only compute, where a browser runs them.</summary>
[Collection(Chromium.Collection)]
public sealed class ModuleTests(Chromium chromium)
{
    [SkippableFact]
    public async Task ShowNumber_OfAnySpelling_GroupsTheDigits()
    {
        await using var inbox = await Inbox.OpenAsync(chromium);
        Dictionary<string, string> expected = new()
        {
            ["0639980041"] = "+33 6 39 98 00 41",
            ["+33 6 39 98 00 41"] = "+33 6 39 98 00 41",
            ["0033639980041"] = "+33 6 39 98 00 41",
            ["12025550142"] = "+1 202 555 0142",
            ["447700900142"] = "+44 770 090 0142",
            ["21698360524"] = "+216 983 605 24",
            ["12"] = "12",
            ["<b>"] = "<b>",
            [""] = "No number",
        };

        var shown = await inbox.Page.EvaluateAsync<string[]>(
            "async numbers => { const { showNumber } = await import('/scripts/text/numbers.js'); return numbers.map(showNumber); }",
            expected.Keys.ToArray());

        Assert.Equal(expected.Values, shown);
    }

    [SkippableFact]
    public async Task RunsOf_OverlappingLayers_CoverTheTextOnceInOrder()
    {
        await using var inbox = await Inbox.OpenAsync(chromium);

        var runs = await inbox.Page.EvaluateAsync<JsonElement>("""
            async () => (await import('/scripts/text/runs.js')).runsOf(10, {
              part: [{ start: 0, end: 6 }, { start: 6, end: 10 }],
              outside: [{ start: 2, end: 3 }, { start: 5, end: 8 }],
              hit: [{ start: 7, end: 30 }],
            }).map(({ start, end, marks }) => `${start}-${end} ${Object.keys(marks)}`)
            """);

        Assert.Equal(
            ["0-2 part", "2-3 part,outside", "3-5 part", "5-6 part,outside", "6-7 part,outside", "7-8 part,outside,hit", "8-10 part,hit"],
            runs.EnumerateArray().Select(run => run.GetString()));
    }
}
