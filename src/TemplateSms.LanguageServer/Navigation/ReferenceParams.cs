using TemplateSms.LanguageServer.Protocol;

namespace TemplateSms.LanguageServer.Navigation;

/// <summary>Asks for all uses of what a place names.</summary>
public sealed record ReferenceParams(DocumentName TextDocument, Position Position, ReferenceContext? Context);

/// <summary>Says whether the declaration is wanted, too.</summary>
public sealed record ReferenceContext(bool IncludeDeclaration);
