using TemplateSms.Language.Collections;
using TemplateSms.Language.Domain;
using TemplateSms.Language.Types;

namespace TemplateSms.Language.Functions;

/// <summary>
/// A function of the language, declared once: its types for the binder, its evaluation for the emitter, and its transfer
/// function for the proof.
/// </summary>
/// <param name="Name">The name in templates, with its family: <c>string.upcase</c>.</param>
/// <param name="Emit">The static method of <c>TemplateSms.Templating</c> that evaluates it, arguments in the same order; empty where there is none: for another name of an operator, and for plurals.</param>
/// <param name="Result">The type of the result, from the types of the arguments.</param>
/// <param name="Transfer">What is known of the printed result, from what is known of the arguments.</param>
public sealed record Function(
    string Name,
    string Emit,
    IReadOnlyList<FunctionParameter> Parameters,
    Func<IReadOnlyList<TemplateType>, TemplateType> Result,
    Func<TransferContext, TextShape> Transfer)
{
    /// <summary>
    /// The facts beyond the printed text: the result for known arguments, a number's range, a list. Returns null if <see
    /// cref="Transfer"/> covers everything.
    /// </summary>
    public Func<TransferContext, Value?> Precise { get; init; } = _ => null;

    /// <summary>The first argument as a question about it leaves it, when the answer is yes or no; null where that answer is impossible. Null for a function that says nothing about its argument.</summary>
    public Func<TransferContext, Value, bool, Value?>? Narrows { get; init; }

    /// <summary>The arguments whose texts are found again in the result.</summary>
    public PrintedArguments Prints { get; init; } = PrintedArguments.PartOfFirst;

    /// <summary>Whether it has a result for all arguments. What has not refuses some when the message is made.</summary>
    public bool IsTotal { get; init; }

    /// <summary>
    /// The most UTF-16 units that a call gives of the beginning of its first argument, from the literals that follow it, null in place of
    /// any other argument. Null for a call that gives something else, or may be refused.
    /// </summary>
    public Func<IReadOnlyList<object?>, long?> Beginning { get; init; } = _ => null;

    /// <summary>The operator that it is another name of.</summary>
    public BinaryOperator? Operator { get; init; }

    /// <summary>The positions of the arguments whose origin the result has: a literal that it passes on is a literal still.</summary>
    public EquatableArray<int> KeepsOriginOf { get; init; }

    /// <summary>Whether its whole numbers have 32 bits in Scriban where they fit.</summary>
    public bool FitsIntegers { get; init; }

    /// <summary>The emitted method for a whole number that Scriban holds in 32 bits where it fits; null where that makes no difference.</summary>
    public string? EmitFitted { get; init; }

    /// <summary>Whether it counts the characters or the elements of its argument, so that a bound on the result is one on those.</summary>
    public bool IsSize { get; init; }

    /// <summary>Whether ASCII letters and digits stay such in its result.</summary>
    public bool KeepsAlnum { get; init; }

    /// <summary>Whether it drops decimals, so that its argument is a number that has some.</summary>
    public bool DropsDecimals { get; init; }

    /// <summary>Whether it moves the time of day, so that its argument is a date that has one.</summary>
    public bool MovesTime { get; init; }

    /// <summary>Whether it gives an element of its list as it is.</summary>
    public bool GivesElement { get; init; }

    /// <summary>The question that it asks of a language's plural rules; null for all other functions.</summary>
    public PluralUse? Plural { get; init; }

    /// <summary>Whether it has no result without a culture.</summary>
    public bool NeedsCulture { get; init; }

    /// <summary>Whether it chooses between the two forms that English has.</summary>
    public bool IsEnglishPlural { get; init; }

    /// <summary>Whether the emitted method takes the culture of the template as its last argument.</summary>
    public bool TakesCulture { get; init; }

    /// <summary>The emitted method where the call names a member; null for <see cref="Emit"/>.</summary>
    public string? EmitByMember { get; init; }

    /// <summary>The call as messages show it.</summary>
    public string Signature => string.Join(" ", new[] { Name }.Concat(Parameters.Select(p => p.Label)));

    /// <summary>Whether one of its parameters is of a kind.</summary>
    public bool Takes(ArgumentKind kind) => Parameters.Any(p => p.Accepts == kind);

    /// <summary>The catalogue has one function of each name.</summary>
    public bool Equals(Function? other) => Name == other?.Name;

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);
}
