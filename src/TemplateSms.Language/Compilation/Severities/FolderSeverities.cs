using TemplateSms.Language.Collections;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Text;

namespace TemplateSms.Language.Compilation;

/// <summary>The severities of rules that a folder's .editorconfig sets: <c>smstpl_severity.SMS3002 = error</c>.</summary>
internal sealed class FolderSeverities
{
    private const string NoChange = "default";

    private static readonly Dictionary<string, Severity?> _levels = new(StringComparer.OrdinalIgnoreCase)
    {
        ["error"] = Severity.Error,
        ["warning"] = Severity.Warning,
        ["suggestion"] = Severity.Info,
        ["silent"] = Severity.Hidden,
        ["none"] = null,
    };

    private readonly Dictionary<Rule, Severity?> _severities = [];

    private FolderSeverities()
    {
    }

    public bool IsEmpty => _severities.Count == 0;

    /// <summary>Reads the keys; those without effect are reported at the given place.</summary>
    public static FolderSeverities Read(EquatableArray<KeyValue> folderDefaults, TextSpan place, FindingBag findings)
    {
        var severities = new FolderSeverities();
        foreach (var (key, value) in folderDefaults)
        {
            if (!SeverityKey.Is(key))
                continue;
            // Roslyn writes keys in lower case.
            var id = key.Substring(SeverityKey.Prefix.Length).ToUpperInvariant();
            if (severities.Add(id, value) is { } problem)
                findings.Add(ConfigurationRules.BadSeverity, place, id, value, problem);
        }

        return severities;
    }

    /// <summary>The findings with their severities in this folder, without those that it turns off.</summary>
    public IEnumerable<Finding> Apply(IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
        {
            if (!_severities.TryGetValue(finding.Rule, out var severity))
                yield return finding;
            else if (severity is { } level)
                yield return finding with { Severity = level };
        }
    }

    /// <summary>Takes one key; returns why it has no effect, or null.</summary>
    private string? Add(string id, string value)
    {
        var isLevel = _levels.TryGetValue(value, out var severity);
        var isDefault = string.Equals(value, NoChange, StringComparison.OrdinalIgnoreCase);
        if (Rules.Find(id) is not { } rule)
            return $"there is no rule {id}";
        if (CallSiteRules.All.Contains(rule))
            return $"{id} is a rule of C#, whose severity is 'dotnet_diagnostic.{id}.severity' in a section of *.cs files";
        if (!isLevel && !isDefault)
            return $"'{value}' is no severity; it takes {string.Join(", ", _levels.Keys)} or {NoChange}";
        if (rule.PreventsEmit && isLevel && severity != Severity.Error)
            return $"there is no code of a template that breaks {id}, so it stays an error";
        if (!rule.PreventsEmit && isLevel)
            _severities[rule] = severity;
        return null;
    }
}
