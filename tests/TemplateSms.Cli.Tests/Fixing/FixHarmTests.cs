using TemplateSms.TestKit.Builds;

namespace TemplateSms.Cli.Tests.Fixing;

/// <summary>Templates that a fix once changed in what they say, or could not help.</summary>
public sealed class FixHarmTests : IDisposable
{
    private readonly ScratchProject _folder = new();

    [Theory]
    [InlineData("---\nparams:\n  total_ht: decimal(0..999.99)\n---\nTo pay with VAT: {{ total_ttc }} EUR, without: {{ total_ht }} EUR.\n")]
    [InlineData("---\nparams:\n  state: enum(paid|late)\n---\n{{ if state == \"unpaid\" }}Please settle your invoice.{{ else }}Thank you for your payment.{{ end }}\n")]
    [InlineData("---\nparams:\n  code: string(8, alnum)\n---\nYour code has {{ code | string.length }} characters.\n")]
    [InlineData("Cô Mai đã nhận hàng lúc 9 giờ. Cảm ơn!\n")]
    [InlineData("Paczka jest gotowa do odbioru. Dziękujemy, że jesteś z nami 🎁\n")]
    [InlineData("---\nculture: fo\n---\nMerhaba\n")]
    [InlineData("---\nsender: Café Paul\n---\nHello\n")]
    public async Task Fix_Unasked_ChangesNothingThatIsSaid(string text)
    {
        _folder.Write("a.smstpl", text);

        var run = await CommandRun.OfAsync("fix", _folder.Folder);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(text, Read());
    }

    [Fact]
    public async Task Fix_FunctionOfAnotherLanguage_BecomesOursWhenAskedFor()
    {
        _folder.Write("a.smstpl", "---\nparams:\n  code: string(8, alnum)\n---\nYour code has {{ code | string.length }} characters.");

        await CommandRun.OfAsync("fix", _folder.Folder, "--also", "correct-spelling");

        Assert.Equal("---\nparams:\n  code: string(8, alnum)\n---\nYour code has {{ code | string.size }} characters.", Read());
    }

    [Theory]
    [InlineData("Cô Mai đã nhận hàng lúc 9 giờ. Cảm ơn!", "encoding: ucs2")]
    [InlineData("Paczka jest gotowa do odbioru. Dziękujemy, że jesteś z nami 🎁", "encoding: ucs2\nsegments: 2")]
    [InlineData("Уважаемый клиент, ваш заказ готов к выдаче. Ждём вас ежедневно с девяти утра до восьми вечера.", "encoding: ucs2\nsegments: 2")]
    [InlineData("Αγαπητέ πελάτη, η παραγγελία σας είναι έτοιμη και σας περιμένει στο κατάστημά μας από τις εννέα το πρωί", "encoding: ucs2\nsegments: 2")]
    public async Task Fix_EncodingThatWasChosen_KeepsEveryCharacterAndLeavesNoFinding(string text, string lines)
    {
        _folder.Write("a.smstpl", text);

        var run = await CommandRun.OfAsync("fix", _folder.Folder, "--also", "encoding-ucs2");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal($"---\n{lines}\n---\n{text}", Read());
    }

    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    public async Task Check_TextThatNeedsUcs2_HasNoProofInAnyDocument(string format)
    {
        _folder.Write("a.smstpl", "---\nparams:\n  name: string(20)\n---\n{{ name }}, ваш заказ готов к выдаче. " + new string('ж', 100));

        var run = await CommandRun.OfAsync("check", _folder.Folder, "--explain", "--format", format);

        Assert.DoesNotContain("septets\"", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\"encoding\": ", run.Output, StringComparison.Ordinal);
        Assert.Contains("'segments: 3'", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Ваш заказ готов")]
    [InlineData("Votre commande est prête")]
    [InlineData("{{ name }}")]
    public async Task Check_TemplateWithAnError_IsProvedAndPricedNowhere(string text)
    {
        _folder.Write("a.smstpl", text);

        var explained = await CommandRun.OfAsync("check", _folder.Folder, "--explain");
        var report = await CommandRun.OfAsync("report", _folder.Folder, "--price-per-segment", "0.05");

        Assert.Contains("a.smstpl: nothing is proved, since it has errors", explained.Output, StringComparison.Ordinal);
        Assert.Contains("Nothing is sent before its errors are fixed", report.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("per 1,000 messages", report.Output, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private string Read() => File.ReadAllText(_folder.PathOf("a.smstpl"));
}
