using TemplateSms.Language.Analysis;
using TemplateSms.Soak.Making;
using TemplateSms.Soak.Rendering;

namespace TemplateSms.Soak.Alternatives;

/// <summary>Renders one message with made arguments, and compares what is taken with its texts alone and with its proof.</summary>
/// <param name="message">The message.</param>
/// <param name="alone">The message with each of its texts alone.</param>
internal sealed class AlternativesRun(RenderedTemplate message, IReadOnlyList<RenderedTemplate> alone, int seed, AlternativesTally tally)
{
    private const int ArgumentsEach = 6;

    // Fine up to one segment, and around two of either alphabet.
    private static readonly int[] _lengths = [.. Enumerable.Range(0, 33).Select(i => i * 5), 200, 220, 230, 240, 250, 260, 270, 280, 290, 300, 400, 1200];

    private readonly HashSet<int> _taken = [];
    private readonly HashSet<int> _computed = [];
    private bool _isBreached;

    public void Run()
    {
        var choices = new Choices(seed);
        for (var i = 0; i < ArgumentsEach; i++)
        {
            var arguments = message.MakeArguments(choices);
            foreach (var length in _lengths)
                Compare([new string('a', length), .. arguments[1..]]);
        }

        foreach (var text in Enumerable.Range(0, alone.Count).Where(IsUntaken))
            Search(text, choices);
        tally.Count(message, _taken, _computed);
    }

    private bool IsUntaken(int text) => !_taken.Contains(text) && message.Compiled.Alternatives[text] is { IsNeverTaken: false, NeverFits: false };

    private void Search(int text, Choices choices)
    {
        foreach (var batch in new ArgumentSearch(message, alone, choices).For(text))
        {
            foreach (var arguments in batch)
                Compare(arguments);
            if (_taken.Contains(text))
                return;
        }
    }

    private void Compare(object?[] arguments)
    {
        var outcome = message.Render(arguments);
        if (outcome.Error?.Parameter is not null)
        {
            tally.Refused++;
            return;
        }

        tally.Pairs++;
        var outcomes = alone.Select(text => text.Render(arguments)).ToList();
        _computed.UnionWith(Enumerable.Range(0, alone.Count).Where(i => outcomes[i].Error?.Reason != SmsArgumentProblem.Computation));
        Report(arguments, FirstThatFits(outcome, outcomes) ?? (outcome.Content is { } content ? OfTaken(content) : OfNone(outcome.Error!)));

        // Recipients in France get no UCS-2, and may get another text.
        if (outcome.Content is { Encoding: SmsEncoding.Ucs2 } ucs2)
        {
            tally.French++;
            var french = ucs2.TryAsGsm7(out var gsm7, out var error) ? new Outcome(gsm7, null) : new Outcome(null, error);
            Report(arguments, French(french, outcomes) ?? (gsm7 is null ? null : OfTaken(gsm7)));
        }
    }

    private static string? FirstThatFits(Outcome outcome, List<Outcome> alone)
    {
        var first = alone.FindIndex(text => text.Content is not null);
        if (first < 0)
            return outcome.Content is { } content ? $"text {content.Alternative} is taken, and none fits" : outcome.Error!.Message == alone[^1].Error!.Message ? null : $"'{outcome.Error.Message}' is not the error of the last text";
        return outcome.Content is not { } taken ? $"text {first} fits, and none is taken: {outcome.Error!.Message}"
            : taken.Alternative != first ? $"text {taken.Alternative} is taken, and {first} is the first that fits"
            : taken.Text != alone[first].Content!.Text ? $"text {first} is '{taken.Text}', and alone '{alone[first].Content!.Text}'"
            : null;
    }

    // Of a text that does not fit in UCS-2 nothing is known in GSM-7.
    private static string? French(Outcome outcome, List<Outcome> alone)
    {
        var texts = alone.Select(text => text.Content is { } content && content.TryAsGsm7(out var gsm7, out _) ? gsm7 : null).ToList();
        var first = texts.FindIndex(text => text is not null);
        if (first >= 0 && (outcome.Content is not { } taken || taken.Alternative > first))
            return $"text {first} fits in GSM-7, and {outcome.Content?.Alternative.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "none"} is taken";
        return outcome.Content is { } content && texts[content.Alternative] is { } expected && expected.Text != content.Text
            ? $"text {content.Alternative} is '{content.Text}' in GSM-7, and alone '{expected.Text}'"
            : null;
    }

    private string? OfTaken(SmsContent content)
    {
        var text = message.Compiled.Alternatives[content.Alternative];
        _taken.Add(content.Alternative);
        if (text.IsNeverTaken)
            return $"text {content.Alternative} is taken, and reported as never taken";
        if (text.NeverFits || text.IsRefused)
            return $"text {content.Alternative} is taken, and reported as one that never fits";
        var taken = text.WhenTaken.ToList();
        var proof = new TemplateProof(taken.Find(encoding => encoding.IsGsm7), taken.Find(encoding => !encoding.IsGsm7));
        return Breach.Of(message.Compiled with { Proof = proof }, new Outcome(content, null))
            ?? (IsInMessage(content) ? null : $"{content.Units} units are outside the proof of the message");
    }

    private bool IsInMessage(SmsContent content) => MessageSummary.Of(message.Compiled.Alternatives).Any(summary =>
        summary.Proof.IsGsm7 == (content.Encoding == SmsEncoding.Gsm7)
        && content.Units >= summary.Units.Least && content.Units <= summary.Units.Most
        && content.Segments >= summary.Segments.Least && content.Segments <= summary.Segments.Most);

    private string? OfNone(SmsArgumentError error) =>
        error.Reason == SmsArgumentProblem.TextTooLong && !message.Compiled.MayPassLimit && message.Compiled.Proof!.Encodings.All(encoding => encoding.AlwaysFits)
            ? "the last text is proved to fit always, and none is taken: " + error.Message
            : null;

    private void Report(object?[] arguments, string? breach)
    {
        if (breach is null || _isBreached)
            return;
        _isBreached = true;
        tally.Breach($"{message.Describe(arguments)}: {breach}\n{message.Made.Text}");
    }
}
