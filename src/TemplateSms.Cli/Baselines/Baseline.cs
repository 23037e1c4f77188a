using System.Text.Json;
using TemplateSms.Cli.Json;
using TemplateSms.Projects.Checking;
using TemplateSms.Projects.Reading;

namespace TemplateSms.Cli.Baselines;

/// <summary>
/// The findings that a team knows and has not fixed yet: a report that <c>check --format json</c> wrote earlier. A finding is
/// known by its file, rule and message, as many times as the report has it.
/// </summary>
internal sealed class Baseline
{
    // A report of 10,000 findings has about 5 MB.
    private const int MostCharacters = 16 * 1024 * 1024;

    private readonly Dictionary<BaselineFinding, int> _left;

    private Baseline(IEnumerable<BaselineFinding> findings) => _left = findings.CountBy(finding => finding).ToDictionary();

    /// <exception cref="UnreadableBaselineException">The file cannot be read, or is no such report.</exception>
    public static Baseline Read(string path)
    {
        var document = Parse(BaselineFile.Read(path, MostCharacters, "smstpl check --format json"));
        if (document is not { Version: not null, Findings: { } findings } || findings.Any(finding => finding is not { File: not null, RuleId: not null, Message: not null }))
            throw new UnreadableBaselineException("this is not a report of 'smstpl check --format json'");
        return new Baseline(findings.OfType<BaselineFinding>());
    }

    /// <summary>The templates, each of their findings marked as known or new.</summary>
    public IReadOnlyList<CheckedTemplate> Mark(IReadOnlyList<CheckedTemplate> templates) => [.. templates.Select(Mark)];

    /// <summary>The findings of the baseline that these templates do not have any more.</summary>
    public int CountGone(IReadOnlyList<CheckedTemplate> templates)
    {
        var files = templates.Select(template => RelativePath.Of(template.Path)).ToHashSet(StringComparer.Ordinal);
        return _left.Where(known => files.Contains(known.Key.File!)).Sum(known => known.Value);
    }

    private CheckedTemplate Mark(CheckedTemplate template)
    {
        var file = RelativePath.Of(template.Path);
        return template with { Findings = [.. template.Findings.Select(finding => finding with { IsKnown = Take(new(file, finding.Rule.Id, finding.Finding.Message)) })] };
    }

    private bool Take(BaselineFinding finding)
    {
        if (_left.GetValueOrDefault(finding) is not (> 0 and var left))
            return false;
        _left[finding] = left - 1;
        return true;
    }

    private static BaselineDocument? Parse(byte[] bytes)
    {
        try
        {
            return BaselineJson.Read(bytes);
        }
        catch (MalformedRequestException exception)
        {
            throw new UnreadableBaselineException(exception.Message);
        }
        catch (JsonException)
        {
            throw new UnreadableBaselineException("the file is not a JSON document");
        }
    }
}
