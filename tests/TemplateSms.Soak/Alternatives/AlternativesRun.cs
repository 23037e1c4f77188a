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
    private const int TriesBeforeWitnesses = 2;
    private const int MostTries = 6;

    // Letters of one septet, of an equivalent with three, of two, and of three again; then one that only UCS-2 has, half a pair, and two that have equivalents.
    private static readonly string[] _fills = ["a", "…", "€", "½", "\u65e5a", "\ud83da", "\u00eaa", "\u65e5", "`a"];

    // Fine up to one segment, and around two of either alphabet.
    private static readonly int[] _lengths = [.. Enumerable.Range(0, 33).Select(i => i * 5), 200, 220, 230, 240, 250, 260, 270, 280, 290, 300, 400, 1200];

    private readonly HashSet<int> _taken = [];
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
        tally.Count(message, _taken);
    }

    private bool IsUntaken(int text) => !_taken.Contains(text) && message.Compiled.Alternatives[text] is { IsNeverTaken: false, NeverFits: false };

    /// <summary>Looks for arguments that take a text: those of the witnesses of all texts, then others, each with the lengths at which texts stop to fit.</summary>
    private void Search(int text, Choices choices)
    {
        var witnesses = alone.SelectMany(other => (other.Compiled.Proof?.Encodings ?? []).SelectMany(proof => new[] { proof.Shortest, proof.Longest }).OfType<Witness>());
        foreach (var arguments in Enumerable.Range(0, TriesBeforeWitnesses).Select(_ => message.MakeArguments(choices)).Concat(witnesses.Select(message.ArgumentsOf)).Concat(Enumerable.Range(0, MostTries).Select(_ => message.MakeArguments(choices))))
        {
            foreach (var fill in _fills)
            {
                foreach (var length in alone.Take(text + 1).Select(other => LongestThatFits(other, arguments, fill)).Distinct().SelectMany(length => new[] { length, length + 1 }))
                    Compare([Varied(fill, length), .. arguments[1..]]);
                if (_taken.Contains(text))
                    return;
            }
        }
    }

    /// <summary>The greatest length with which a text fits, other arguments given; 0 where it fits with none.</summary>
    private static int LongestThatFits(RenderedTemplate text, object?[] arguments, string fill)
    {
        var (fits, least, most) = (0, 1, _lengths[^1]);
        while (least <= most)
        {
            var middle = least + ((most - least) / 2);
            if (text.Render([Varied(fill, middle), .. arguments[1..]]).Content is not null)
                (fits, least) = (middle, middle + 1);
            else
                most = middle - 1;
        }

        return fits;
    }

    // The last character is the one that is repeated.
    private static string Varied(string fill, int length) =>
        length < fill.Length ? fill[^length..] : fill + new string(fill[^1], length - fill.Length);

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
        if (text.NeverFits)
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
