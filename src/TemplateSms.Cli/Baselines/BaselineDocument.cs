namespace TemplateSms.Cli.Baselines;

/// <summary>The part of <c>check --format json</c> that a baseline needs. Every member can be missing from a file that is none.</summary>
internal sealed record BaselineDocument(int? Version, IReadOnlyList<BaselineFinding?>? Findings);

/// <summary>A finding of an earlier check. Its line is not part of it, so that an edit above leaves it known.</summary>
internal sealed record BaselineFinding(string? File, string? RuleId, string? Message);
