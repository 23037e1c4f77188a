using TemplateSms.LanguageServer.Protocol;
using TemplateSms.LanguageServer.Serving;
using TemplateSms.LanguageServer.Text;
using TemplateSms.LanguageServer.Workspace;

namespace TemplateSms.LanguageServer.Rename;

/// <summary>Writes the edits of a plan for a client. Those of C# are left out where it cannot ask before it makes them.</summary>
/// <param name="project">The project that the files belong to.</param>
internal sealed class EditWriter(Session session, ProjectView project)
{
    private const string AnnotationId = "csharp";

    /// <summary>Whether the client asks before it makes edits that need it.</summary>
    public bool CanConfirm =>
        session.Abilities.Has("workspace.workspaceEdit.documentChanges") && session.Abilities.Knows("workspace.workspaceEdit.changeAnnotationSupport");

    public AnnotatedEdit Write(RenamePlan plan)
    {
        if (!CanConfirm)
        {
            return new AnnotatedEdit(
                ByFile(plan.Templates, null).ToDictionary(file => file.Uri, file => file.Edits, StringComparer.Ordinal),
                null,
                null);
        }

        var changes = ByFile(plan.Templates, null).Concat(ByFile(plan.CSharp, AnnotationId))
            .Select(file => new DocumentChange(new ChangedDocument(file.Uri, session.Workspace.FindOpen(file.Uri)?.Version), file.Edits));
        var annotations = new Dictionary<string, ChangeAnnotation>(StringComparer.Ordinal) { [AnnotationId] = new(plan.Reason, NeedsConfirmation: true, "C# is read without types; look at each call") };
        return new AnnotatedEdit(null, [.. changes], plan.CSharp.Count == 0 ? null : annotations);
    }

    private IEnumerable<(string Uri, IReadOnlyList<AnnotatedDocumentEdit> Edits)> ByFile(IEnumerable<PlacedEdit> edits, string? annotationId) =>
        from file in edits.GroupBy(edit => edit.Path, StringComparer.Ordinal)
        let content = ContentOf(file.Key)
        where content is not null
        select (
            DocumentPath.ToUri(file.Key),
            (IReadOnlyList<AnnotatedDocumentEdit>)[.. file.Select(edit => new AnnotatedDocumentEdit(content.RangeOf(edit.Span, session.Encoding), edit.NewText, annotationId))]);

    private DocumentText? ContentOf(string path) => DocumentPath.IsTemplate(path) ? project.Find(path)?.Content : project.CSharpTextOf(path);
}
