using TemplateSms.Language.Bound;

namespace TemplateSms.Language.Binding;

/// <summary>The state that all places of a body share in one pass over it.</summary>
/// <param name="Used">Receives the names of the parameters that are used, and the paths of the bounds.</param>
/// <param name="Culture">The culture of the template; null for none.</param>
/// <param name="Isolates">Whether what placeholders print is isolated from the text around it.</param>
/// <param name="IsCode">Whether the message has a one-time code, which phones find by the characters around it.</param>
internal sealed record BodyContext(
    IReadOnlyDictionary<string, ParameterModel> Parameters,
    IReadOnlyList<MemberLimit> Limits,
    HashSet<string> Used,
    IncludedFiles Includes,
    LocalTable Locals,
    BodyCounts Counts,
    FormatFindings Formats,
    string? Culture,
    bool Isolates,
    bool IsCode);
