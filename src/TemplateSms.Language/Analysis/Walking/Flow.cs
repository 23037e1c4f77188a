namespace TemplateSms.Language.Analysis;

/// <summary>A point that the walk over a template has reached.</summary>
/// <param name="Facts">What is known there.</param>
/// <param name="Output">What is printed up to there.</param>
internal sealed record Flow(Facts Facts, Output Output)
{
    public static Flow? Join(IEnumerable<Flow?> flows, bool gsm7)
    {
        Flow? joined = null;
        foreach (var flow in flows)
        {
            if (joined is null)
                joined = flow;
            else if (flow is not null)
                joined = joined.Join(flow, gsm7);
        }

        return joined;
    }

    // No message goes on from a way that is refused, where there is another.
    private Flow Join(Flow other, bool gsm7)
    {
        var output = Output.Join(other.Output, gsm7);
        return Output.IsRefused == other.Output.IsRefused ? new Flow(Facts.Join(other.Facts), output)
            : Output.IsRefused ? other with { Output = output }
            : this with { Output = output };
    }
}
