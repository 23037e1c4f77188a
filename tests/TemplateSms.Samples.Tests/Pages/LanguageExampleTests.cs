using System.Globalization;
using TemplateSms.Generator;
using TemplateSms.TestKit.Builds;
using TemplateSms.TestKit.Compiling;

namespace TemplateSms.Samples.Tests.Pages;

/// <summary>Every template of the pages that teach the language gives the message or the finding below it, and no other finding.</summary>
public sealed class LanguageExampleTests : IDisposable
{
    private const string FolderDefault = "smstpl_unencodable";
    private const string FolderValue = "replace";

    private static readonly string[] _pages = ["docs/language.md", "docs/recipes.md", "docs/tutorial.md"];

    private static readonly Dictionary<string, IReadOnlyList<PageExample>> _examples =
        _pages.ToDictionary(page => page, page => PageExamples.Of(Repository.Read(page)), StringComparer.Ordinal);

    private readonly ScratchProject _folder = new();

    /// <summary>The examples by page, section and number.</summary>
    public static TheoryData<string, string> Names
    {
        get
        {
            var names = new TheoryData<string, string>();
            foreach (var (page, examples) in _examples)
            {
                foreach (var example in examples)
                    names.Add(page, NameOf(page, example));
            }

            return names;
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Example_OfThePage_GivesWhatThePageSays(string page, string name)
    {
        var example = _examples[page].Single(e => NameOf(page, e) == name);
        Write(example);

        var findings = await FindingsAsync();

        if (example.IsRefused)
        {
            Assert.Equal(example.Expected, findings);
            return;
        }

        Assert.Equal("", findings);
        Assert.Equal(example.Expected, example.CSharp.Count == 0 ? await RenderAsync() : Call(example));
    }

    public void Dispose() => _folder.Dispose();

    private static string NameOf(string page, PageExample example) =>
        string.Create(CultureInfo.InvariantCulture, $"{example.Section} {_examples[page].TakeWhile(e => e != example).Count(e => e.Section == example.Section) + 1}");

    private void Write(PageExample example)
    {
        _folder
            .Write(".editorconfig", $"root = true\n[*.smstpl]\n{FolderDefault} = {FolderValue}\n")
            .Write(PageExample.FileName, example.Template)
            .Write("data.json", example.Data);
        foreach (var (other, text) in example.Others)
            _folder.Write(other, text);
    }

    /// <summary>The findings of <c>smstpl check</c> on all files, a line each, without the path of the folder and the lines that show the source.</summary>
    private async Task<string> FindingsAsync()
    {
        var output = await CommandLine.RunAsync("", "check", _folder.Folder);
        var lines = output.Replace(_folder.Folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return string.Concat(lines.Where(line => line.Contains(".smstpl(", StringComparison.Ordinal)).Select(line => line + "\n"));
    }

    // Behind a text of several it is said which one was taken.
    private async Task<string> RenderAsync()
    {
        var path = _folder.PathOf(PageExample.FileName);
        var output = await CommandLine.RunAsync("", "render", path, "--data", _folder.PathOf("data.json"));
        var choice = output.IndexOf(path + ": alternative ", StringComparison.Ordinal);
        return choice < 0 ? output : output[..choice];
    }

    // A data file cannot hold a value of a C# type: this one is compiled with the types that the page shows.
    private static string Call(PageExample example)
    {
        var project = TestProject.Empty
            .WithTemplate(PageExample.FileName, example.Template)
            .WithFileOption(PageExample.FileName, FolderDefault, FolderValue)
            .WithSource("Types.cs", example.CSharp[0])
            .WithSource("Caller.cs", $"namespace Scratch; public static class Caller {{ public static string Text() => {example.CSharp[1]}; }}");
        using var assembly = GeneratorHarness.Run(new TemplateGenerator(), project).Load();
        return assembly.Invoke("Scratch.Caller", "Text") + "\n";
    }
}
