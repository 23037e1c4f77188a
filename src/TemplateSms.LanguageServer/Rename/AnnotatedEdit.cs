using System.Text.Json.Serialization;
using TemplateSms.LanguageServer.Protocol;

namespace TemplateSms.LanguageServer.Rename;

/// <summary>The protocol's <c>WorkspaceEdit</c>, in the form that the client understands: edits alone, or edits that somebody confirms.</summary>
/// <param name="Changes">The edits by document; null where the client knows the other form.</param>
/// <param name="DocumentChanges">The edits of each document; null where the client does not know the form.</param>
/// <param name="ChangeAnnotations">The reasons that edits name.</param>
public sealed record AnnotatedEdit(
    IReadOnlyDictionary<string, IReadOnlyList<AnnotatedDocumentEdit>>? Changes,
    IReadOnlyList<DocumentChange>? DocumentChanges,
    IReadOnlyDictionary<string, ChangeAnnotation>? ChangeAnnotations);

/// <summary>The edits of a document.</summary>
public sealed record DocumentChange(ChangedDocument TextDocument, IReadOnlyList<AnnotatedDocumentEdit> Edits);

/// <summary>A document as the edits count its characters.</summary>
/// <param name="Version">The version that the client has open; null for what the disk has.</param>
public sealed record ChangedDocument(string Uri, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] int? Version);

/// <summary>An edit, with the key of its reason where it has one.</summary>
public sealed record AnnotatedDocumentEdit(DocumentRange Range, string NewText, string? AnnotationId);

/// <summary>The reason of edits.</summary>
/// <param name="NeedsConfirmation">Whether somebody has to agree to them.</param>
public sealed record ChangeAnnotation(string Label, bool NeedsConfirmation, string? Description);
