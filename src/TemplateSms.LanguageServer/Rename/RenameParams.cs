using TemplateSms.LanguageServer.Protocol;

namespace TemplateSms.LanguageServer.Rename;

/// <summary>Asks for the edits of a new name.</summary>
public sealed record RenameParams(DocumentName TextDocument, Position Position, string NewName);

/// <summary>A place that can be renamed, with the name that it has.</summary>
public sealed record PrepareRenameResult(DocumentRange Range, string Placeholder);

/// <summary>Tells of files that get other names.</summary>
public sealed record RenameFilesParams(IReadOnlyList<RenamedFile> Files);

/// <summary>A file with its old and its new URI.</summary>
public sealed record RenamedFile(string OldUri, string NewUri);
