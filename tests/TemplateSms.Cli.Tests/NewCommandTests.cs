using TemplateSms.TestKit.Builds;

namespace TemplateSms.Cli.Tests;

public sealed class NewCommandTests : IDisposable
{
    private readonly ScratchProject _folder = new();

    [Fact]
    public async Task New_Name_WritesTheStarter()
    {
        var run = await NewAsync("hello");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal($"{_folder.PathOf("hello.smstpl")}: GSM-7, 1 segment, 7 to 27 of 160 septets and 12 for STOP", Assert.Single(run.OutputLines));
        Assert.EndsWith("params:\n  name: string(20, truncate)\n---\nHello {{ name }}!\n", Read("hello.smstpl"), StringComparison.Ordinal);
        Assert.Contains("\n# sender: ", Read("hello.smstpl"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task New_DryRun_PrintsTheStarterAndWritesNothing()
    {
        var run = await NewAsync("hello", "--dry-run");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.EndsWith(
            $"---\nHello {{{{ name }}}}!\n{_folder.PathOf("hello.smstpl")}: GSM-7, 1 segment, 7 to 27 of 160 septets and 12 for STOP\n", run.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.PathOf("hello.smstpl")));
    }

    [Fact]
    public async Task New_DryRunWhereATemplateIs_SaysThatItStays()
    {
        await NewAsync("hello");

        var run = await NewAsync("hello", "--dry-run");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("", run.Output);
    }

    [Fact]
    public async Task New_Parameters_AreDeclaredAndUsedInTheirOrder()
    {
        await NewAsync("Templates/order_shipped.smstpl", "customer: string(20)", "eta: date?", "-p", "items:int(1..99)", "--param", "note");

        Assert.EndsWith(
            """
            params:
              customer: string(20)
              eta: date?
              items: int(1..99)
              note: string(20)
            ---
            Hello! customer: {{ customer }}, eta: {{ eta | date.to_string "%d/%m/%Y" }}, items: {{ items }}, note: {{ note }}

            """,
            Read("Templates/order_shipped.smstpl"),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData]
    [InlineData("customer: string(20)", "items: int(1..99)", "price: decimal(0..999.99)")]
    [InlineData("day: date", "at: time?", "moment: datetime", "urgent: bool", "id: guid")]
    [InlineData("size: enum(small|extra_large) = small", "page: uri(40)", "big: long(0..9)")]
    [InlineData("tags: list(string(5), 3)", "item: string(3)", "days: list(date, 2)", "matrix: list(list(int(0..9), 2), 2)")]
    [InlineData("order: Shop.Order", "code: string(6..6, digits)")]
    [InlineData("note: string(9) = \"a: b #c\"", "other: string(9) = \"it's\"")]
    [InlineData("firstName: string(10)", "été: string(3)")]
    public async Task New_AnyTypes_GiveATemplateWithoutFindings(params string[] parameters)
    {
        var run = await NewAsync(["message", .. parameters]);
        var check = await CommandRun.OfAsync("check", _folder.PathOf("message.smstpl"));

        Assert.Equal("", run.Error);
        Assert.Equal("1 template, 0 errors, 0 warnings", Assert.Single(check.OutputLines));
    }

    [Fact]
    public async Task New_Variant_StartsFromTheTextOfItsBase()
    {
        _folder.Write("Templates/order.smstpl", "---\nparams:\n  name: string(20)\n---\nHello {{ name }}!\n");

        var run = await NewAsync("Templates/order.pt-BR");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal("Hello {{ name }}!\n", Read("Templates/order.pt-BR.smstpl"));
        Assert.Equal(0, (await CommandRun.OfAsync("check", _folder.PathOf("Templates"))).ExitCode);
    }

    [Fact]
    public async Task New_VariantWithAParameter_IsNotWritten()
    {
        _folder.Write("order.smstpl", "Hello");

        var run = await NewAsync("order.fr", "name: string(20)");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Equal("'name: string(20)' goes into order.smstpl: the texts of a message share their parameters", run.ErrorLines[^1]);
        Assert.False(File.Exists(_folder.PathOf("order.fr.smstpl")));
    }

    [Fact]
    public async Task New_TextWithoutABound_IsWrittenWithItsWarning()
    {
        var run = await NewAsync("message", "name: string");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(": warning SMS3003: ", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SMS2011", "1st")]
    [InlineData("SMS2034", "order.fr")]
    [InlineData("SMS2008", "message", "name: strin(20)")]
    [InlineData("SMS2009", "message", "name: string(20")]
    [InlineData("SMS2006", "message", "client: string(5)")]
    [InlineData("SMS1024", "message", "a: string(5)", "a: int(1..2)")]
    public async Task New_WhatTheCompilerRefuses_IsNotWritten(string rule, string name, params string[] parameters)
    {
        var run = await NewAsync([name, .. parameters]);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith(rule + ": ", run.ErrorLines[0], StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_folder.Folder));
    }

    [Theory]
    [InlineData("two words: string(5)")]
    [InlineData("name:")]
    [InlineData("name: string(5)\nsender: ACME")]
    [InlineData("name: string(5)\u2028sender: ACME")]
    public async Task New_WhatIsNoParameter_IsNotWritten(string parameter)
    {
        var run = await NewAsync("message", parameter);

        Assert.Equal(1, run.ExitCode);
        Assert.EndsWith("is not a parameter such as 'items: int(1..99)'", run.ErrorLines[^1], StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_folder.Folder));
    }

    [Fact]
    public async Task New_TemplateThatIsThere_StaysAsItIs()
    {
        _folder.Write("hello.smstpl", "mine");

        var run = await NewAsync("hello");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("mine", Read("hello.smstpl"));
    }

    [Fact]
    public async Task New_NameOfAnotherTemplateOfTheProject_IsRefused()
    {
        _folder.Write("Shop.csproj", "").Write("a/reminder.smstpl", "Hello");

        var run = await NewAsync("b/reminder");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("SMS2012: ", run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private Task<CommandRun> NewAsync(string name, params string[] parameters) => NewAsync([name, .. parameters]);

    private Task<CommandRun> NewAsync(string[] arguments) => CommandRun.OfAsync(["new", _folder.PathOf(arguments[0]), .. arguments[1..]]);

    private string Read(string path) => File.ReadAllText(_folder.PathOf(path));
}
