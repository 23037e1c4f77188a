using System.Globalization;

namespace Campaign.Watching;

/// <summary>Tells at the end what became of a campaign.</summary>
/// <param name="Options">The options.</param>
/// <param name="State">The last state.</param>
/// <param name="Before">The messages that earlier runs had accepted.</param>
/// <param name="Codes">The codes that were queued.</param>
/// <param name="Twice">The messages that the gateway has more than once.</param>
/// <param name="Time">The time of the run.</param>
internal sealed record Summary(CampaignOptions Options, CampaignState State, long Before, int Codes, int Twice, TimeSpan Time)
{
    private int Late => State.Waits.Count(wait => wait > Options.CodeWithin);

    /// <summary>Whether all was accepted once, and every code in time.</summary>
    public bool IsSuccess => State.Accepted == Options.Messages && State.Waits.Count == Codes && Late == 0 && Twice == 0;

    /// <summary>The lines of the summary, of at most 80 characters but for paths.</summary>
    public IEnumerable<string> Lines()
    {
        var here = State.Accepted - Before;
        yield return $"{Figures.Of(State.Accepted)} of {Figures.Of(Options.Messages)} messages were accepted{(Before == 0 ? "" : $", {Figures.Of(Before)} of them in earlier runs")}.";
        if (here > 0)
            yield return $"This run took {Figures.Of(Time)}, {Figures.Of(here / Time.TotalSeconds)} messages a second.";
        yield return CodeLine();
        if (Late > 0)
            yield return string.Create(CultureInfo.InvariantCulture, $"{Late} of them waited for longer than {Options.CodeWithin.TotalSeconds} s.");
        yield return Twice == 0 ? "The gateway has none of them twice." : $"The gateway has {Figures.Of(Twice)} messages twice.";
        if (State.Unknown > 0)
        {
            yield return $"{Figures.Of(State.Unknown)} may have been sent, and nobody knows. They are not sent again by themselves:";
            yield return "  smstpl queue list unknown " + (Options.PostgreSql is null ? $"--sqlite {Workers.QueueSettings.FileIn(Options.Folder)}" : "--postgresql CONNECTION");
        }
    }

    private string CodeLine() => State.Waits is [.., var longest] waits
        ? $"{waits.Count} of {Codes} codes were accepted. The median wait was {Figures.Of(waits[(waits.Count - 1) / 2])}, the longest {Figures.Of(longest)}."
        : $"0 of {Codes} codes were accepted.";
}
