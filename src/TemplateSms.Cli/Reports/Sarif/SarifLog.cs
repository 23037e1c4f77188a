using System.Text.Json.Serialization;
using TemplateSms.Cli.Reports.Json;

namespace TemplateSms.Cli.Reports.Sarif;

/// <summary>A SARIF 2.1.0 log, as far as findings need it (OASIS, Static Analysis Results Interchange Format, section 3).</summary>
internal sealed record SarifLog([property: JsonPropertyName("$schema"), JsonPropertyOrder(-1)] string Schema, string Version, IReadOnlyList<SarifRun> Runs);

/// <param name="NewlineSequences">Where the compiler ends a line; without it a reader knows LF and CRLF only.</param>
internal sealed record SarifRun(
    SarifTool Tool,
    IReadOnlyList<SarifInvocation> Invocations,
    IReadOnlyList<SarifArtifact> Artifacts,
    IReadOnlyList<SarifResult> Results,
    string ColumnKind,
    IReadOnlyList<string> NewlineSequences);

internal sealed record SarifTool(SarifDriver Driver);

internal sealed record SarifDriver(string Name, string Version, string InformationUri, IReadOnlyList<SarifRule> Rules);

internal sealed record SarifRule(
    string Id,
    SarifMessage ShortDescription,
    SarifMessage FullDescription,
    SarifMessage Help,
    string HelpUri,
    SarifConfiguration DefaultConfiguration,
    SarifRuleProperties Properties);

internal sealed record SarifMessage(string Text, string? Markdown = null);

internal sealed record SarifConfiguration(string Level);

internal sealed record SarifRuleProperties(string Category);

internal sealed record SarifInvocation(bool ExecutionSuccessful);

internal sealed record SarifArtifact(SarifArtifactLocation Location, IReadOnlyList<string> Roles, SarifArtifactProperties? Properties);

/// <param name="Culture">The culture of the text; null for none.</param>
/// <param name="VariantOf">The base of a culture variant; null for a base.</param>
/// <param name="Proofs">The proofs; null where it was not asked for.</param>
/// <param name="Message">The proof of a message with several texts; null for a message with one.</param>
/// <param name="Texts">Those texts.</param>
internal sealed record SarifArtifactProperties(
    string? Culture,
    string? VariantOf,
    IReadOnlyList<ProofEntry>? Proofs,
    IReadOnlyList<MessageEntry>? Message,
    IReadOnlyList<TextEntry>? Texts);

/// <param name="Index">Its place among the run's artifacts; null there.</param>
internal sealed record SarifArtifactLocation(string Uri, int? Index = null);

internal sealed record SarifResult(
    string RuleId,
    int RuleIndex,
    string Level,
    SarifMessage Message,
    IReadOnlyList<SarifLocation> Locations,
    IReadOnlyList<SarifLocation>? RelatedLocations,
    string? BaselineState);

internal sealed record SarifLocation(SarifPhysicalLocation PhysicalLocation);

internal sealed record SarifPhysicalLocation(SarifArtifactLocation ArtifactLocation, SarifRegion Region);

internal sealed record SarifRegion(int StartLine, int StartColumn, int EndLine, int EndColumn);
