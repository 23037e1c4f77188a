using TemplateSms.LanguageServer.Protocol;
using TemplateSms.LanguageServer.Workspace;

namespace TemplateSms.LanguageServer.Tests.Workspace;

public sealed class ServerWorkspaceTests : IDisposable
{
    private readonly EditorFolder _folder = new();
    private readonly ServerWorkspace _workspace;

    public ServerWorkspaceTests() => _workspace = new ServerWorkspace([_folder.Root]);

    [Fact]
    public void Change_OfOneTemplate_CompilesNoOther()
    {
        _folder.Write("b.smstpl", "Hello");
        Open("a.smstpl", "Hi");
        var before = Find("b.smstpl").Compiled;

        Change("a.smstpl", "Hi!");

        Assert.Same(before, Find("b.smstpl").Compiled);
        Assert.Equal("Hi!", Find("a.smstpl").Text);
    }

    [Fact]
    public void Change_OfAnInclude_CompilesItsIncludersOnly()
    {
        _folder.Write("b.smstpl", "{{ include 'a' }}");
        _folder.Write("c.smstpl", "Hello");
        Open("a.smstpl", "Hi");
        var (includer, other) = (Find("b.smstpl").Compiled, Find("c.smstpl").Compiled);

        Change("a.smstpl", "Hi!");

        Assert.NotSame(includer, Find("b.smstpl").Compiled);
        Assert.Same(other, Find("c.smstpl").Compiled);
    }

    [Fact]
    public void Change_OfABase_CompilesItsVariants()
    {
        _folder.Write("a.fr.smstpl", "Salut {{ name }}");
        Open("a.smstpl", "---\nparams:\n  name: string(5)\n---\nHi {{ name }}");
        Assert.DoesNotContain(Find("a.fr.smstpl").Findings, finding => finding.Rule.Id == "SMS2001");

        Change("a.smstpl", "---\nparams:\n  nom: string(5)\n---\nHi {{ nom }}");

        Assert.Contains(Find("a.fr.smstpl").Findings, finding => finding.Rule.Id == "SMS2001");
    }

    [Fact]
    public void Find_AViewTakenBeforeAnEdit_StaysAsItWas()
    {
        Open("a.smstpl", "Hi");
        var before = Find("a.smstpl");

        Change("a.smstpl", "Hi!");

        Assert.Equal("Hi", before.Text);
        Assert.Equal(2, before.Compiled.File.Text.Length);
    }

    [Fact]
    public void Close_AnEditedTemplate_TakesWhatTheDiskHas()
    {
        _folder.Write("a.smstpl", "Disk");
        Open("a.smstpl", "Editor");

        _workspace.Close(_folder.UriOf("a.smstpl"));

        Assert.Equal("Disk", Find("a.smstpl").Text);
    }

    [Fact]
    public void Close_ATemplateThatWasNeverSaved_ForgetsIt()
    {
        Open("a.smstpl", "Editor");

        _workspace.Close(_folder.UriOf("a.smstpl"));

        Assert.Null(_workspace.Find(_folder.UriOf("a.smstpl")));
    }

    [Fact]
    public void Refresh_AFileThatIsGone_ForgetsItAndKeepsTheOpenOne()
    {
        _folder.Write("a.smstpl", "Hi");
        _folder.Write("b.smstpl", "Hi");
        Open("b.smstpl", "Open");
        Find("a.smstpl");

        File.Delete(_folder.PathOf("a.smstpl"));
        File.Delete(_folder.PathOf("b.smstpl"));
        _workspace.Refresh();

        Assert.Null(_workspace.Find(_folder.UriOf("a.smstpl")));
        Assert.Equal("Open", Find("b.smstpl").Text);
    }

    [Fact]
    public void Refresh_AfterTheFolderSaysAnotherSeverity_IsHeard()
    {
        Open("a.smstpl", "Hello “you”");
        Assert.Contains(Find("a.smstpl").Findings, finding => finding.Rule.Id == "SMS3004");

        _folder.Write(".editorconfig", "root = true\n[*.smstpl]\nsmstpl_severity.SMS3004 = none\nsmstpl_encoding = auto\n");
        _workspace.Refresh();

        Assert.DoesNotContain(Find("a.smstpl").Findings, finding => finding.Rule.Id == "SMS3004");
    }

    [Fact]
    public void Open_ALoneFile_ReadsNothingBelowItsFolder()
    {
        using var alone = new EditorFolder();
        File.Delete(alone.PathOf("app.csproj"));
        alone.Write("deep/b.smstpl", "Hi");
        alone.Write("c.smstpl", "Hi");
        var workspace = new ServerWorkspace([]);

        workspace.Open(new DocumentItem(alone.UriOf("a.smstpl"), "smstpl", 1, "{{ include 'c' }}"));

        Assert.Equal(["a.smstpl", "c.smstpl"], workspace.Find(alone.UriOf("a.smstpl"))!.Project.Paths.Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("été €/a b#c%.smstpl")]
    [InlineData("100% [x] 😀.smstpl")]
    public void Find_AnOddName_IsFoundByItsUri(string name)
    {
        _folder.Write(name, "Hi");

        Assert.Equal("Hi", Find(name).Text);
        Assert.Equal(_folder.PathOf(name), DocumentPath.Of(_folder.UriOf(name)));
    }

    private TemplateView Find(string name) => _workspace.Find(_folder.UriOf(name))!;

    private void Open(string name, string text) => _workspace.Open(new DocumentItem(_folder.UriOf(name), "smstpl", 1, text));

    private void Change(string name, string text) => _workspace.Change(new VersionedDocument(_folder.UriOf(name), 2), [new ContentChange(null, text)], PositionEncoding.Utf16);

    public void Dispose() => _folder.Dispose();
}
