using TemplateSms.TestKit.Builds;

namespace TemplateSms.Cli.Tests.Importing;

/// <summary>Files that are no content templates: each is a message and an exit code, never an exception.</summary>
public sealed class HostileContentTests : IDisposable
{
    private readonly ScratchProject _folder = new();

    public static TheoryData<string, string> Files() => new()
    {
        { "", "not JSON (line 1, byte 0)" },
        { "{", "not JSON" },
        { "{}", "neither a content template, which has 'types', nor a list of them in 'contents'" },
        { "[]", "neither a content template" },
        { "null", "neither a content template" },
        { """{"contents":{}}""", "'contents' is not a list" },
        { """{"contents":[]}""", "has no content template" },
        { """{"contents":[1]}""", "a content template has no 'types'" },
        { """{"contents":[{"friendly_name":"a"}]}""", "a content template has no 'types'" },
        { """{"types":[]}""", "'types' is not an object" },
        { """{"types":"twilio/text"}""", "'types' is not an object" },
        { """{"types":{"twilio/text":"Hi"}}""", "'twilio/text' is not an object" },
        { """{"types":{"twilio/text":{}}}""", "'twilio/text' has no 'body'" },
        { """{"types":{"twilio/text":null}}""", "'twilio/text' has no 'body'" },
        { """{"types":{"twilio/text":{"body":null}}}""", "'twilio/text' has no 'body'" },
        { """{"types":{"twilio/text":{"body":1}}}""", "'body' is not a text" },
        { """{"types":{"twilio/text":{"body":"a","text":"b"}}}""", "'text' of 'twilio/text' is not supported" },
        { """{"types":{"twilio/text":{"body":"\ud800"}}}""", "'body' contains an unpaired surrogate" },
        { """{"types":{"\ud800":{}}}""", "a key contains an unpaired surrogate" },
        { """{"types":{"twilio/text":{"body":"a"}},"variables":{"\ud800":"a"}}""", "a key contains an unpaired surrogate" },
        { """{"types":{"twilio/text":{"body":"a"}},"variables":{"1":{}}}""", "'1' is not a text" },
        { """{"types":{"twilio/text":{"body":"a"}},"variables":[]}""", "'variables' is not an object" },
        { """{"types":{"twilio/text":{"body":"a"}},"friendly_name":1}""", "'friendly_name' is not a text" },
        { """{"types":{"twilio/text":{"body":"a"}},"language":{}}""", "'language' is not a text" },
        { """{"types":{"twilio/text":{"body":"a","body":"b"}}}""", "the key 'body' is there twice" },
        { """{"types":{"twilio/text":{"body":"a"}},"types":{}}""", "the key 'types' is there twice" },
        { """{"types":{"twilio/text":{"body":"{{ 1 }}"}}}""", "'{{ 1 }}' in a text is not a variable" },
        { """{"types":{"twilio/text":{"body":"{{}}"}}}""", "'{{}}' in a text is not a variable" },
        { """{"types":{"twilio/text":{"body":"{{#if a}}"}}}""", "'{{#if a}}' in a text is not a variable" },
        { """{"types":{"twilio/text":{"body":"{{12345678901234567}}"}}}""", "'{{12345678901234567}}' in a text is not a variable" },
        { """{"types":{"twilio/text":{"body":"{{1a}}"}}}""", "'1a' cannot become the name of a parameter; choose one with --name 1a=…" },
        { WithBody("{{" + new string('a', 5000) + "}}"), "aaa…}}' in a text is not a variable" },
        { string.Concat(Enumerable.Repeat("""{"contents":[""", 100)), "not JSON" },
        { WithBody(new string('a', 70_000)), "SMS" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Import_FileOfAnotherShape_SaysWhatIsWrong(string json, string message)
    {
        _folder.Write("a.json", json);

        var run = await CommandRun.OfAsync("import-twilio", _folder.PathOf("a.json"));

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains(message, Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(_folder.Folder, "*.smstpl"));
    }

    [Fact]
    public async Task Import_FileThatIsTooLongMissingOrNoUtf8_IsAWrongCommandLine()
    {
        File.WriteAllBytes(_folder.PathOf("bytes.json"), [0xFF, 0xC3, 0x28]);
        using (var huge = File.Create(_folder.PathOf("huge.json")))
            huge.SetLength(1L << 30);

        foreach (var (file, reason) in ((string, string)[])[("bytes.json", "it is not UTF-8"), ("huge.json", "it has more than 16,777,216 characters"), ("none.json", "it is not there"), (".", "it is a folder")])
        {
            var run = await CommandRun.OfAsync("import-twilio", _folder.PathOf(file));

            Assert.Equal(2, run.ExitCode);
            Assert.Contains($"cannot be read, since {reason}", run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Import_NameOfAnotherFolder_StaysBesideTheFile()
    {
        _folder.Write("inner/a.json", ContentJson.List(ContentJson.Text("../../evil", "a"), ContentJson.Text("C:\\evil", "b"), ContentJson.Text("\u001b[31m\n---\nkind: marketing", "c")));

        var run = await CommandRun.OfAsync("import-twilio", _folder.PathOf("inner/a.json"));

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["31m_kind_marketing", "c_evil", "evil"], Directory.EnumerateFiles(_folder.Folder, "*.smstpl", SearchOption.AllDirectories).Select(Path.GetFileNameWithoutExtension).Select(name => name!.Replace("content_", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.All(Directory.EnumerateFiles(_folder.PathOf("inner")), file => Assert.DoesNotContain("\nkind:", File.ReadAllText(file), StringComparison.Ordinal));
    }

    public void Dispose() => _folder.Dispose();

    private static string WithBody(string body) => ContentJson.One(ContentJson.Text("a", body));
}
