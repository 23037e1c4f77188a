using TemplateSms.LanguageServer.Protocol;

namespace TemplateSms.LanguageServer.Hints;

/// <summary>Words that an editor shows above a line, with a command.</summary>
internal sealed record CodeLens(DocumentRange Range, LensCommand Command);

/// <summary>A command of the client.</summary>
internal sealed record LensCommand(string Title, string Command, IReadOnlyList<object> Arguments);
