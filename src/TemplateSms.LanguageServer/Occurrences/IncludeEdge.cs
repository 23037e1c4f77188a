using TemplateSms.LanguageServer.Workspace;

namespace TemplateSms.LanguageServer.Occurrences;

/// <summary>An include statement with the template that it puts in its place.</summary>
public sealed record IncludeEdge(TemplateView Includer, IncludePlace Place, TemplateView Included);
