using TemplateSms.TestKit.Compiling;

namespace TemplateSms.Generator.Tests.Emit;

public class TrackerTests
{
    [Theory]
    [InlineData("order{{ id }}", "orderA1")]
    [InlineData("\"order{{ id }}\"", "orderA1")]
    [InlineData("'{{ if id == \"A1\" }}first{{ else }}other{{ end }}'", "first")]
    [InlineData("'{{ for x in ids }}n{{ x }}{{ end }}'", "n1n2")]
    [InlineData("campaign7", "campaign7")]
    public void Tracker_IsRenderedBesideTheText(string tracker, string expected)
    {
        var content = Message.Content(
            Message.Template($"tracker: {tracker}\nparams:\n  id: string(5, alnum)\n  ids: list(int(1..9), 2)", "{{ id }}{{ for x in ids }}{{ x }}{{ end }}"),
            "\"A1\", [1, 2]");

        Assert.Equal(("A112", expected), (content.Text, content.Tracker));
    }

    [Fact]
    public void Tracker_ThatComesOutEmpty_IsNone() =>
        Assert.Null(Message.Content(Message.Template("tracker: '{{ id }}'\nparams:\n  id: string(5, alnum)", "Hi"), "\"\"").Tracker);

    [Fact]
    public void Tracker_OfTheFolder_IsRendered()
    {
        var project = Message.Project(Message.Template("params:\n  id: string(5, alnum)", "Hi"), ["Sms.Test(\"A1\").Tracker"])
            .WithFileOption("test.smstpl", "smstpl_tracker", "order{{ id }}");
        using var assembly = GeneratorHarness.Run(new TemplateGenerator(), project).Load();

        Assert.Equal("orderA1", assembly.Invoke("Scratch.Caller", "Call0"));
    }
}
