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
                joined = new Flow(joined.Facts.Join(flow.Facts), joined.Output.Join(flow.Output, gsm7));
        }

        return joined;
    }
}
