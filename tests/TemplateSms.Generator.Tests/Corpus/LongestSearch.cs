namespace TemplateSms.Generator.Tests.Corpus;

/// <summary>
/// Looks for the arguments that make a template's longest message: from the longest values, then from random ones, it takes
/// for one parameter after the other the value that helps most, until none does. What it finds is a lower bound of the truth
/// as the proof is an upper one.
/// </summary>
internal sealed class LongestSearch
{
    private const int FewestStarts = 4;

    private const int MostStarts = 16;

    private static readonly SmsEncoding[] _encodings = [SmsEncoding.Gsm7, SmsEncoding.Ucs2];

    private readonly CorpusTemplate _template;
    private readonly object?[][] _choices;
    private readonly Random _random;
    private readonly Dictionary<SmsEncoding, int> _longest = [];
    private readonly List<string> _breaches = [];

    public LongestSearch(CorpusTemplate template, int seed)
    {
        _template = template;
        _random = new Random(seed);
        var candidates = new Candidates(template.Compiled);
        _choices =
        [
            .. template.Parameters.Select((parameter, i) => candidates
                .Of(parameter.Type)
                .Select(value => template.Method.Convert(i, value))
                .ToArray()),
        ];
    }

    /// <summary>The gap in the encoding where it is widest, of those that are proved possible.</summary>
    public Gap Gap => _encodings
        .Where(encoding => _template.ProofOf(encoding) is not null)
        .Select(encoding => new Gap(_template.Name, encoding, _template.ProofOf(encoding)!.Units.Most, _longest.GetValueOrDefault(encoding)))
        .MaxBy(gap => gap.Units)!;

    /// <summary>The messages found outside their proof: there must be none.</summary>
    public IReadOnlyList<string> Breaches => _breaches;

    public LongestSearch Run()
    {
        foreach (var encoding in _encodings)
        {
            if (_template.ProofOf(encoding) is not { } proof)
                continue;
            Ascend([.. _choices.Select(choice => choice[0])], encoding);
            for (var start = 1; start < MostStarts && (start < FewestStarts || _longest.GetValueOrDefault(encoding) < proof.Units.Most); start++)
                Ascend([.. _choices.Select(choice => choice[_random.Next(choice.Length)])], encoding);
        }

        return this;
    }

    private void Ascend(object?[] arguments, SmsEncoding encoding)
    {
        var best = Units(arguments, encoding);
        for (var improved = true; improved;)
        {
            improved = false;
            for (var i = 0; i < arguments.Length; i++)
            {
                var kept = arguments[i];
                foreach (var choice in _choices[i])
                {
                    arguments[i] = choice;
                    var units = Units(arguments, encoding);
                    if (units <= best)
                        continue;
                    best = units;
                    kept = choice;
                    improved = true;
                }

                arguments[i] = kept;
            }
        }
    }

    // A message that is refused is worse than one in the other encoding: a step away from there may help.
    private int Units(object?[] arguments, SmsEncoding encoding)
    {
        if (!_template.Method.TryRender(arguments, out var content, out _))
            return -2;
        _longest[content.Encoding] = Math.Max(_longest.GetValueOrDefault(content.Encoding), content.Units);
        if (!IsProved(content))
            _breaches.Add($"{_template.Name}: {content.Units} units, {content.Segments} segments in {content.Encoding} ({string.Join(", ", arguments)})");
        return content.Encoding == encoding ? content.Units : -1;
    }

    private bool IsProved(SmsContent content) =>
        _template.ProofOf(content.Encoding) is { } proof
        && content.Units >= proof.Units.Least && content.Units <= proof.Units.Most
        && content.Segments >= proof.Segments.Least && content.Segments <= proof.Segments.Most;
}
