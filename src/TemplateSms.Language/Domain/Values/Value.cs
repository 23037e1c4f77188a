using TemplateSms.Language.Collections;

namespace TemplateSms.Language.Domain;

/// <summary>The facts known of the value of an expression, over all arguments.</summary>
/// <param name="Text">What is known of its printed text where it is not null.</param>
public sealed record Value(TextShape Text)
{
    // More texts than these are one shape.
    private const int MostTexts = 8;

    private readonly bool? _truth;
    private readonly object? _known;

    public static Value Null { get; } = new(TextShape.Empty) { Nullness = Nullness.Always };

    private static Value True { get; } = new(TextShape.Constant("true")) { Truth = true, Known = true };

    private static Value False { get; } = new(TextShape.Constant("false")) { Truth = false, Known = false };

    private static Value Undecided { get; } = new(TextShape.Basic(new Interval(4, 5)));

    public Nullness Nullness { get; init; }

    /// <summary>A number's range; null when it is none, or when nothing bounds it.</summary>
    public NumberRange? Number { get; init; }

    /// <summary>A truth value that is known; null where the value may be null.</summary>
    public bool? Truth
    {
        get => Nullness == Nullness.Never ? _truth : null;
        init => _truth = value;
    }

    /// <summary>The members that a value of an <c>enum</c> can have, or the texts that a text can be; null when nothing lists them.</summary>
    public EquatableArray<string>? Choices { get; init; }

    /// <summary>The texts and numbers that the value is known not to be; null where nothing is ruled out.</summary>
    public Exclusions? Excluded { get; init; }

    public ListFacts? List { get; init; }

    /// <summary>
    /// The value itself where it is the same for all arguments: a string, long, decimal, double, bool, date or Guid. A value that
    /// may be null is not known: <see cref="NotNull"/> is, where null is ruled out.
    /// </summary>
    public object? Known
    {
        get => Nullness == Nullness.Never ? _known : null;
        init => _known = value;
    }

    /// <summary>The shape of the text that a placeholder prints: empty for null.</summary>
    public TextShape Printed => Nullness switch
    {
        Nullness.Never => Text,
        Nullness.Always => TextShape.Empty,
        _ => Text.Join(TextShape.Empty),
    };

    /// <summary>Those of its texts that are wholly in GSM-7, where more is known of them than of each unit; null elsewhere.</summary>
    public TextShape? InGsm7 { get; init; }

    /// <summary>The printed text when every other text is refused.</summary>
    public TextShape SentInGsm7 => Nullness switch
    {
        Nullness.Always => TextShape.Empty,
        Nullness.Never => InGsm7 ?? Text.InGsm7,
        _ => InGsm7?.Join(TextShape.Empty) ?? Printed.InGsm7,
    };

    /// <summary>The value of an <c>enum</c> where it is one of some members; null where there are none of these.</summary>
    public Value? Among(IReadOnlyList<string> members) => members.Count == 0 ? null : this with
    {
        Choices = members.ToArray(),
        Text = members.Select(TextShape.Constant).Aggregate((a, b) => a.Join(b)),
        Known = members.Count == 1 ? members[0] : null,
    };

    public Value NotNull => Nullness == Nullness.Maybe ? this with { Nullness = Nullness.Never } : this;

    public static Value OfText(string text)
    {
        var shape = TextShape.Constant(text);
        return new Value(shape) { Known = shape.Known };
    }

    public static Value OfTruth(bool? truth) => truth is { } known ? (known ? True : False) : Undecided;

    /// <summary>A whole number within a range, which it prints. The ends may come from a decimal, and have its places.</summary>
    public static Value OfWhole(NumberRange range)
    {
        var least = decimal.Ceiling(range.Least);
        range = NumberRange.Whole(least, Math.Max(least, decimal.Floor(range.Most)));
        if (range.Least != range.Most)
            return new Value(NumberShapes.Of(range)) { Number = range };
        return new Value(TextShape.Constant(NumberShapes.Print(range.Least))) { Number = range, Known = range.IsInLong ? (long)range.Least : null };
    }

    /// <summary>Either of two values.</summary>
    public Value Join(Value other)
    {
        if (this == other)
            return this;
        if (Nullness == Nullness.Always)
            return other with { Nullness = Nullness.Maybe };
        if (other.Nullness == Nullness.Always)
            return this with { Nullness = Nullness.Maybe };
        var text = Text.Join(other.Text);
        return new Value(text)
        {
            Nullness = Nullness == Nullness.Maybe || other.Nullness == Nullness.Maybe ? Nullness.Maybe : Nullness.Never,
            Number = Number is not null && other.Number is not null ? Number.Join(other.Number) : null,
            Truth = _truth == other._truth ? _truth : null,
            Choices = JoinedChoices(other),
            Excluded = JoinedExclusions(other),
            List = List is not null && other.List is not null ? List.Join(other.List) : null,

            // Equal decimals can print differently.
            Known = text.Known is not null && Equals(_known, other._known) ? _known : null,
        };
    }

    // What one way rules out holds where the other is something else anyway.
    private Exclusions? JoinedExclusions(Value other) => Excluded is null && other.Excluded is null
        ? null
        : (Excluded ?? Exclusions.None).Without(other.MayBe, other.MayBe).And((other.Excluded ?? Exclusions.None).Without(MayBe, MayBe));

    private bool MayBe(string text) =>
        Excluded?.Has(text) is not true && (Text.Known is { } known ? known == text : Text.MayBe(text));

    private bool MayBe(decimal number) =>
        Excluded?.Has(number) is not true && (Number is not { Scale: not null } range || (number >= range.Least && number <= range.Most));

    private EquatableArray<string>? JoinedChoices(Value other)
    {
        if (Choices is { } members && other.Choices is { } others)
            return Limited([.. members.Union(others, StringComparer.Ordinal)], Math.Max(MostTexts, Math.Max(members.Count, others.Count)));
        return Texts is { } a && other.Texts is { } b ? Limited([.. a.Union(b, StringComparer.Ordinal)], MostTexts) : null;

        static EquatableArray<string>? Limited(string[] texts, int most) => texts.Length <= most ? texts : default(EquatableArray<string>?);
    }

    private EquatableArray<string>? Texts => Choices ?? (_known is string text ? new[] { text } : default(EquatableArray<string>?));
}
