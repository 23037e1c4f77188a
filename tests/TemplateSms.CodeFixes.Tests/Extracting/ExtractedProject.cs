using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.Text;
using TemplateSms.CodeFixes.Extracting;
using TemplateSms.TestKit.Compiling;

namespace TemplateSms.CodeFixes.Tests.Extracting;

/// <summary>A project in an editor, in which texts are extracted one after the other.</summary>
internal sealed class ExtractedProject : IDisposable
{
    /// <summary>The cursor in a source.</summary>
    public const char Cursor = '¦';

    private readonly AdhocWorkspace _workspace = new();
    private readonly ProjectId _id;
    private Solution _solution;

    public ExtractedProject(params (string Path, string Text)[] sources)
    {
        var project = TestProject.Empty.ToProjectInfo();
        _id = project.Id;
        _solution = _workspace.CurrentSolution.AddProject(project)
            .AddAnalyzerConfigDocument(DocumentId.CreateNewId(_id), ".globalconfig", SourceText.From("is_global = true\nbuild_property.RootNamespace = Scratch\n"), filePath: "/project/.globalconfig");
        foreach (var (path, text) in sources)
            _solution = _solution.AddDocument(DocumentId.CreateNewId(_id), path, SourceText.From(text), filePath: TestProject.FullPath(path));
    }

    private Project Project => _solution.GetProject(_id)!;

    public async Task<string> SourceAsync(string path) => (await Document(path).GetTextAsync()).ToString();

    public async Task<string> TemplateAsync(string name) => (await Project.AdditionalDocuments.Single(document => document.Name == name).GetTextAsync()).ToString();

    /// <summary>Adds a file whose text is at the cursor, and extracts it.</summary>
    /// <returns>Whether that was offered.</returns>
    public async Task<bool> ExtractAsync(string path, string marked)
    {
        var position = marked.IndexOf(Cursor, StringComparison.Ordinal);
        _solution = _solution.AddDocument(DocumentId.CreateNewId(_id), path, SourceText.From(marked.Remove(position, 1)), filePath: TestProject.FullPath(path));
        CodeAction? offered = null;
        await new ExtractTemplateRefactoring().ComputeRefactoringsAsync(new CodeRefactoringContext(Document(path), new TextSpan(position, 0), action => offered = action, default));
        if (offered is null)
            return false;
        _solution = (await offered.GetOperationsAsync(default)).OfType<ApplyChangesOperation>().Single().ChangedSolution;
        return true;
    }

    /// <summary>The project as a build compiles it.</summary>
    public async Task<TestProject> ToTestProjectAsync()
    {
        var project = TestProject.Empty;
        foreach (var document in Project.Documents)
            project = project.WithSource(document.Name, (await document.GetTextAsync()).ToString());
        foreach (var document in Project.AdditionalDocuments)
            project = project.WithTemplate($"{string.Join('/', document.Folders)}/{document.Name}", (await document.GetTextAsync()).ToString());
        return project;
    }

    public void Dispose() => _workspace.Dispose();

    private Document Document(string path) => Project.Documents.Single(document => document.Name == path);
}
