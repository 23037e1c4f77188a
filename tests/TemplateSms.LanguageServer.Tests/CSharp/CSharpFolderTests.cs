using TemplateSms.LanguageServer.CSharp;
using TemplateSms.LanguageServer.Text;

namespace TemplateSms.LanguageServer.Tests.CSharp;

public sealed class CSharpFolderTests
{
    [Fact]
    public void Current_Files_AreTheProjectsOwn()
    {
        using var folder = new EditorFolder();
        folder.Write("A.cs", "class A;");
        folder.Write("Inner/B.cs", "class B;");
        folder.Write("obj/C.cs", "class C;");
        folder.Write("bin/D.cs", "class D;");
        folder.Write("other/other.csproj", "<Project />");
        folder.Write("other/E.cs", "class E;");

        Assert.Equal(["A", "B"], TypesOf(new CSharpFolder(folder.Root)));
    }

    [Fact]
    public void Current_OpenDocument_CountsBeforeTheDisk()
    {
        using var folder = new EditorFolder();
        folder.Write("A.cs", "class A;");
        var csharp = new CSharpFolder(folder.Root);
        csharp.Take(folder.PathOf("A.cs"), new DocumentText("class Typed;"));

        Assert.Equal(["Typed"], TypesOf(csharp));
        csharp.Release(folder.PathOf("A.cs"));
        Assert.Equal(["A"], TypesOf(csharp));
    }

    [Fact]
    public void Refresh_ChangedFiles_AreReadAgain()
    {
        using var folder = new EditorFolder();
        folder.Write("A.cs", "class A;");
        folder.Write("B.cs", "class B;");
        var csharp = new CSharpFolder(folder.Root);
        var before = csharp.Current();
        folder.Write("A.cs", "class Renamed;");
        File.Delete(folder.PathOf("B.cs"));
        csharp.Refresh();

        Assert.Equal(["Renamed"], TypesOf(csharp));
        Assert.Equal(2, before.Files.Count);
    }

    [Fact]
    public void Current_NothingChanged_IsTheSame()
    {
        using var folder = new EditorFolder();
        var csharp = new CSharpFolder(folder.Root);

        Assert.Same(csharp.Current(), csharp.Current());
    }

    private static IEnumerable<string> TypesOf(CSharpFolder csharp) =>
        csharp.Current().Files.SelectMany(file => file.Types).Select(type => type.FullName).Order(StringComparer.Ordinal);
}
