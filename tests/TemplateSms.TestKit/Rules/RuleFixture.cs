using Microsoft.CodeAnalysis;
using TemplateSms.Language.Collections;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Files;
using TemplateSms.TestKit.Compiling;
using TemplateSms.TestKit.Verifying;

namespace TemplateSms.TestKit.Rules;

/// <summary>A file that breaks one rule, and what has to be around it.</summary>
/// <param name="Id">The rule.</param>
/// <param name="Marked">The file, a template unless its path says otherwise, in which all findings are marked.</param>
public sealed record RuleFixture(string Id, string Marked)
{
    public string Path { get; init; } = "test.smstpl";

    /// <summary>The other templates of the project, by path.</summary>
    public IReadOnlyList<KeyValue> Others { get; init; } = [];

    /// <summary>The C# of the project, beside the file.</summary>
    public string Source { get; init; } = "";

    /// <summary>What the folder's .editorconfig says, without the prefix <c>smstpl_</c>.</summary>
    public IReadOnlyList<KeyValue> FolderDefaults { get; init; } = [];

    /// <summary>The project's build properties.</summary>
    public IReadOnlyList<KeyValue> Properties { get; init; } = [];

    /// <summary>Whether the file's bytes are no text.</summary>
    public bool IsUndecodable { get; init; }

    /// <summary>The failure of the host that reads the file.</summary>
    public StageFailure? Failure { get; init; }

    public bool IsTemplate => Path.EndsWith(TemplateFile.Extension, StringComparison.Ordinal);

    /// <summary>The file without its marks.</summary>
    public string Text => MarkedText.Parse(Marked).Text;

    /// <summary>The templates of the project, this one first.</summary>
    public IReadOnlyList<TemplateFile> Templates =>
    [
        new TemplateFile(Path, Text) { FolderDefaults = FolderDefaults.ToArray(), IsUndecodable = IsUndecodable, Failure = Failure },
        .. Others.Select(other => new TemplateFile(other.Key, other.Value)),
    ];

    public TestProject ToProject()
    {
        var project = Others.Aggregate(TestProject.Empty, (all, other) => all.WithTemplate(other.Key, other.Value));
        if (Source.Length > 0)
            project = project.WithSource("beside.cs", Source);
        project = Properties.Aggregate(project, (all, property) => all.WithOption("build_property." + property.Key, property.Value));
        project = FolderDefaults.Aggregate(project, (all, key) => all.WithFileOption(Path, "smstpl_" + key.Key, key.Value));
        if (IsUndecodable)
            return project.WithUndecodableTemplate(Path);
        return IsTemplate ? project.WithTemplate(Path, Text) : project.WithSource(Path, Text);
    }

    /// <summary>Asserts that what the compiler finds in the file is what is marked.</summary>
    public void AssertFound(IEnumerable<Finding> findings) => FindingsAssert.Equal(MarkedText.Parse(Marked), findings.Select(FoundSpan.Of));

    /// <summary>Asserts that what a host reports in the file, or nowhere, is what is marked.</summary>
    public void AssertFound(IEnumerable<Diagnostic> diagnostics) => FindingsAssert.Equal(
        MarkedText.Parse(Marked),
        diagnostics
            .Where(diagnostic => !diagnostic.Location.GetLineSpan().IsValid || diagnostic.Location.GetLineSpan().Path == TestProject.FullPath(Path))
            .Select(FoundSpan.Of));

    public override string ToString() => Id;
}
