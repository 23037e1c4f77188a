using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace TemplateSms.Cli.Reports.Json;

/// <summary>
/// The document that <c>smstpl check --format json</c> prints. It is described in docs/cli.md, and a version only gains members.
/// </summary>
internal sealed record CheckDocument(int Version, ToolEntry Tool, SummaryEntry Summary, IReadOnlyList<FindingEntry> Findings, IReadOnlyList<TemplateEntry> Templates);

internal sealed record ToolEntry(string Name, string Version);

/// <param name="Known">The findings that the baseline has, which the other numbers leave out; null without a baseline.</param>
internal sealed record SummaryEntry(int Templates, int Errors, int Warnings, int Infos, int? Known);

/// <param name="Fixes">The fixes that exist, each of which has been tried.</param>
/// <param name="IsKnown">Whether the baseline has it; null without a baseline.</param>
internal sealed record FindingEntry(
    string RuleId,
    string Severity,
    string Message,
    string File,
    int StartLine,
    int StartColumn,
    int EndLine,
    int EndColumn,
    IReadOnlyList<PlaceEntry> AdditionalPlaces,
    string HelpLink,
    IReadOnlyList<FixEntry> Fixes,
    bool? IsKnown);

/// <param name="Key">The name of its kind, which <c>smstpl fix --also</c> takes.</param>
/// <param name="IsSafe">Whether <c>smstpl fix</c> applies it unasked.</param>
internal sealed record FixEntry(string Key, string Title, bool IsSafe);

internal sealed record PlaceEntry(int StartLine, int StartColumn, int EndLine, int EndColumn);

/// <param name="Proofs">One for each encoding that the message can be sent in; none of a template that has a finding of severity error.</param>
/// <param name="Gateways">The gateways that it is proved for, the strictest rule of which counts.</param>
/// <param name="Method">The method without <c>Send</c>; the texts of a message share one.</param>
/// <param name="Culture">The culture of the text; null for none.</param>
/// <param name="VariantOf">The base of a culture variant; null for a base.</param>
/// <param name="Message">The proof of a message with several texts, as it is sent; null for a message with one text.</param>
/// <param name="Texts">Those texts in order, of which the last is that of <paramref name="Proofs"/>; null for a message with one text.</param>
internal sealed record TemplateEntry(
    string File,
    string Method,
    string? Culture,
    string? VariantOf,
    IReadOnlyList<string> Gateways,
    IReadOnlyList<ProofEntry> Proofs,
    IReadOnlyList<MessageEntry>? Message,
    IReadOnlyList<TextEntry>? Texts);

internal sealed record MessageEntry(string Encoding, string Unit, RangeEntry Units, RangeEntry Segments, string Summary);

/// <param name="Alternative">The number that <c>SmsContent.Alternative</c> has where the text is taken.</param>
/// <param name="IsNeverTaken">Whether an earlier text always fits, or fits whenever this one does.</param>
/// <param name="NeverFits">Whether the text never fits.</param>
internal sealed record TextEntry(int Alternative, bool IsNeverTaken, bool NeverFits, IReadOnlyList<ProofEntry> Proofs);

/// <param name="Bytes">The bytes of a message that may be for an Android app; null for others.</param>
internal sealed record ProofEntry(
    string Encoding,
    string Unit,
    RangeEntry Units,
    int Room,
    int Reserve,
    RangeEntry Segments,
    int AllowedSegments,
    BytesEntry? Bytes,
    string Summary,
    ExplanationEntry? Explanation);

/// <param name="Most">Null where there is no end.</param>
internal sealed record RangeEntry(long Least, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] long? Most);

/// <param name="Most">Null where there is no end.</param>
/// <param name="Allowed">Those that the app reads.</param>
internal sealed record BytesEntry(long Least, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] long? Most, int Allowed);

internal sealed record ExplanationEntry(
    IReadOnlyList<TermEntry> WorstCase,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] WitnessEntry? Shortest,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] WitnessEntry? Longest);

/// <param name="Kind"><c>text</c> for the template's own text, <c>hole</c> for all holes with one expression.</param>
/// <param name="Units">Null where there is no end.</param>
internal sealed record TermEntry(string Kind, string Label, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] long? Units);

/// <param name="IsAttained">Whether no message is shorter, or longer.</param>
/// <param name="Data">The arguments as <c>smstpl render --data</c> takes them.</param>
internal sealed record WitnessEntry(string Text, long Units, long Segments, bool IsAttained, JsonObject Data);
