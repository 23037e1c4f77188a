namespace TemplateSms.Cli.Tests.Translating;

public sealed class ImportTests : IDisposable
{
    private const string Shipped = """
        ---
        culture: en
        unencodable: replace
        params:
          customer: string(20)
          items: int(1..99)
          place: int(1..500)
          vip: bool
        ---
        {{ vip ? "Dear" : "Hi" }} {{ customer }}, {{ items }} {{ sms.plural items one: "parcel" other: "parcels" }}, in place {{ sms.ordinal place one: $"{place}st" two: $"{place}nd" few: $"{place}rd" other: $"{place}th" }}{{ case items; when 1; " today"; else; " soon"; end }}.

        """;


    private readonly TranslationFolder _folder = new();

    [Fact]
    public async Task Import_TranslationWithPlural_WritesTheFormsOfTheLanguage()
    {
        _folder.Write("Templates/shipped.smstpl", Shipped);
        await _folder.ExportAsync("pl");
        _folder.Translate("pl", Polish);

        var run = await _folder.ImportAsync("pl");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            """
            {{ vip ? "Szanowny" : "Witaj" }} {{ customer }}, {{ items }} {{ sms.plural items one: "paczka" few: "paczki" many: "paczek" }}, na miejscu {{ sms.ordinal place other: $"{place}." }}{{ case items; when 1; " dzis"; else; " wkrotce"; end }}.

            """,
            _folder.Read("Templates/shipped.pl.smstpl"));
        Assert.Equal(0, (await CommandRun.OfAsync("check", _folder.PathOf("Templates"), "--fail-on", "warning")).ExitCode);
    }

    [Fact]
    public async Task Import_ThereAndBack_GivesTheBytesOfTheFirst()
    {
        _folder.Write("Templates/shipped.smstpl", Shipped);
        await _folder.ExportAsync("pl");
        _folder.Translate("pl", Polish);
        await _folder.ImportAsync("pl");
        using var back = new TranslationFolder();
        back.Write("Templates/shipped.smstpl", Shipped[..(Shipped.LastIndexOf("---\n", StringComparison.Ordinal) + 4)].Replace("culture: en", "culture: pl", StringComparison.Ordinal) + _folder.Read("Templates/shipped.pl.smstpl"));
        await back.ExportAsync("en");
        back.Translate("en", English);

        var run = await back.ImportAsync("en");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.EndsWith("---\n" + back.Read("Templates/shipped.en.smstpl"), Shipped, StringComparison.Ordinal);
    }

    private static string? Polish(string id, string source) => id switch
    {
        "shipped" => source.Replace("in place", "na miejscu", StringComparison.Ordinal),
        "shipped.1" => "Szanowny",
        "shipped.2" => "Witaj",
        "shipped.3.one" => "paczka",
        "shipped.3.few" => "paczki",
        "shipped.3.many" => "paczek",
        "shipped.4.other" => source.Replace("th", ".", StringComparison.Ordinal),
        "shipped.5" => " dzis",
        "shipped.6" => " wkrotce",
        _ => throw new ArgumentOutOfRangeException(nameof(id), id, null),
    };

    private static string? English(string id, string source) => id switch
    {
        "shipped" => source.Replace("na miejscu", "in place", StringComparison.Ordinal),
        "shipped.1" => "Dear",
        "shipped.2" => "Hi",
        "shipped.3.one" => "parcel",
        "shipped.3.other" => "parcels",
        "shipped.4.one" => source.Replace(".", "st", StringComparison.Ordinal),
        "shipped.4.two" => source.Replace(".", "nd", StringComparison.Ordinal),
        "shipped.4.few" => source.Replace(".", "rd", StringComparison.Ordinal),
        "shipped.4.other" => source.Replace(".", "th", StringComparison.Ordinal),
        "shipped.5" => " today",
        "shipped.6" => " soon",
        _ => throw new ArgumentOutOfRangeException(nameof(id), id, null),
    };

    public void Dispose() => _folder.Dispose();
}
