using TemplateSms.Cli.Translating.Units;
using TemplateSms.Language.Analysis;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Domain;
using TemplateSms.Language.Sms;

namespace TemplateSms.Cli.Translating;

/// <summary>Tells how long each text of a template may be while the others stay as they are.</summary>
internal sealed class TextRooms
{
    private const char Letter = 'x';

    // A letter that GSM-7 lacks.
    private const char ForeignLetter = 'ł';

    private readonly TranslatedTemplate _template;
    private readonly EncodingProof? _proof;

    /// <param name="template">The template.</param>
    public TextRooms(TranslatedTemplate template)
    {
        _template = template;
        _proof = Prove(_ => null);
    }

    /// <summary>Whether the message is counted in septets.</summary>
    public bool IsGsm7 => _proof is null or { IsGsm7: true };

    private long Room => _proof!.Room - _proof.Reserve;

    private char Filler => IsGsm7 ? Letter : ForeignLetter;

    /// <summary>The units that the words of a text may have; null where no limit is proved.</summary>
    public long? Of(UnitNode unit)
    {
        // Of several texts none has a room of its own: the next is taken where it is too long.
        if (_proof is not { Units.IsBounded: true } || _template.Base.Model.Earlier.Count > 0)
            return null;
        return unit == _template.Body ? OfBody() : OfLiteral(unit);
    }

    /// <summary>The units of the words of a text.</summary>
    public static long UnitsOf(IReadOnlyList<Fragment> fragments, bool isGsm7) =>
        fragments.Sum(fragment => fragment.Words is not { } words ? 0L : isGsm7 ? words.Sum(TextMeasure.SeptetsOf) : words.Length);

    private long? OfBody()
    {
        var body = _template.Body;
        var shown = body.Target ?? body.Source;
        var own = UnitsOf(shown, IsGsm7);
        // A letter that keeps the alphabet as it is, where the words alone may decide it.
        var kept = IsGsm7 ? 0 : 1;
        if (MostOf(body, WithWords(shown, kept == 0 ? "" : $"{Filler}", "")) is not { } empty)
            return null;
        var times = 1L;
        if (MayRepeat(body) && shown.Count(fragment => fragment.Words is not null) is > 0 and var count && MostOf(body, WithWords(shown, $"{Filler}", $"{Filler}")) is { } one)
            times = Math.Max(1, (one - empty + count - 1) / count);
        var room = (Room - (empty - kept)) / times;
        return Math.Max(Math.Max(0, room), _proof!.AlwaysFits ? own : 0);
    }

    private long? OfLiteral(UnitNode unit)
    {
        var shown = unit.Target ?? unit.Source;
        var length = Room;
        if (MostOf(unit, Filled(length)) is not { } most)
            return null;
        var times = MayRepeat(_template.Body) && MostOf(unit, Filled(length + 1)) is { } more ? Math.Max(1, more - most) : 1;
        return Math.Clamp((Room - (most - (times * length))) / times, 0, Room);

        IReadOnlyList<Fragment> Filled(long units) =>
            Fragment.Joined([Fragment.OfWords(new string(Filler, (int)units)), .. shown.Where(fragment => fragment.Words is null)]);
    }

    // Loops, and locals that are printed more than once.
    private static bool MayRepeat(UnitNode body) => body.Placeholders.Any(placeholder => placeholder.Shown.Kind == Language.Translation.CodeKind.Statement
        && placeholder.Shown.Shown is var code && (code.Contains("for ", StringComparison.Ordinal) || code.Contains('=', StringComparison.Ordinal) || code.Contains("capture ", StringComparison.Ordinal)));

    private static IReadOnlyList<Fragment> WithWords(IReadOnlyList<Fragment> fragments, string first, string others)
    {
        var isFirst = true;
        var replaced = new List<Fragment>();
        foreach (var fragment in fragments)
        {
            if (fragment.Words is null)
            {
                replaced.Add(fragment);
                continue;
            }

            replaced.Add(Fragment.OfWords(isFirst ? first : others));
            isFirst = false;
        }

        return Fragment.Joined(replaced);
    }

    private long? MostOf(UnitNode unit, IReadOnlyList<Fragment> fragments) =>
        Prove(other => other == unit ? fragments : null) is { Units: { IsBounded: true } units } proof && proof.IsGsm7 == IsGsm7 ? units.Most : null;

    private EncodingProof? Prove(Func<UnitNode, IReadOnlyList<Fragment>?> translationOf)
    {
        var proof = TemplateCompiler.Compile(_template.With(_template.Spell(translationOf).Source)).Proof;
        return proof?.Gsm7 ?? proof?.Ucs2;
    }
}
