using TemplateSms.Language.Collections;
using TemplateSms.Language.Text;

namespace TemplateSms.Language.Diagnostics;

/// <summary>Collects the findings of one template; bounded, since garbage can break a rule at every character.</summary>
internal sealed class FindingBag
{
    public const int MostFindings = 100;

    private readonly List<Finding> _findings = [];

    /// <summary>Whether a finding was made, kept or not, after which no code can be generated.</summary>
    public bool PreventsEmit { get; private set; }

    /// <summary>Whether all names and types are known: what was found, if anything, is about the message.</summary>
    public bool IsBound { get; private set; } = true;

    public bool IsEmpty => _findings.Count == 0;

    /// <summary>Whether every finding that prevents code is of such a rule.</summary>
    public bool AreAll(Func<Rule, bool> isSuch) => _findings.All(finding => !finding.Rule.PreventsEmit || isSuch(finding.Rule));

    public void Add(Rule rule, TextSpan span, params string[] arguments) => Add(new Finding(rule, span, arguments));

    public void Add(Finding finding)
    {
        // The first finding that prevents code is kept in any case: without it nothing would say why there is none.
        var isFirstToPrevent = finding.Rule.PreventsEmit && !PreventsEmit;
        PreventsEmit |= finding.Rule.PreventsEmit;
        IsBound &= !finding.Rule.PreventsEmit || ContentRules.All.Contains(finding.Rule);
        if (_findings.Count < MostFindings || isFirstToPrevent)
            _findings.Add(finding);
    }

    /// <summary>The findings in the order of their places, each once.</summary>
    public EquatableArray<Finding> ToArray() => IsEmpty
        ? EquatableArray<Finding>.Empty
        : _findings.Distinct().OrderBy(f => f.Span.Start).ThenBy(f => f.Rule.Id, StringComparer.Ordinal).ToArray();
}
