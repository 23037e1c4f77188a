using TemplateSms.LanguageServer.Text;

namespace TemplateSms.LanguageServer.Workspace;

/// <summary>A document that the client has open: its text is what the client says, not what the disk has.</summary>
/// <param name="Uri">The document as the client names it.</param>
/// <param name="Path">Its path; null for one that is no file.</param>
public sealed record OpenDocument(string Uri, string Path, int Version, DocumentText Content);
