using TemplateSms.LanguageServer.Protocol;

namespace TemplateSms.LanguageServer.Diagnostics;

/// <summary>A finding as the protocol shows it.</summary>
/// <param name="Severity">1 for an error, 2 for a warning, 3 for information, 4 for a hint.</param>
/// <param name="Code">The rule.</param>
/// <param name="CodeDescription">The rule's page.</param>
/// <param name="Source">The name of the compiler, beside those of other servers.</param>
public sealed record Diagnostic(
    DocumentRange Range,
    int Severity,
    string Code,
    CodeDescription CodeDescription,
    string Source,
    string Message,
    IReadOnlyList<RelatedInformation>? RelatedInformation);

/// <summary>A page that says more.</summary>
public sealed record CodeDescription(string Href);

/// <summary>A further place that belongs to a finding.</summary>
public sealed record RelatedInformation(Location Location, string Message);

/// <summary>The findings of a document, in the place of those that were told before.</summary>
public sealed record PublishDiagnosticsParams(string Uri, int? Version, IReadOnlyList<Diagnostic> Diagnostics);
