using TemplateSms.Language.Domain;
using TemplateSms.Language.Types;

namespace TemplateSms.Language.Functions;

/// <summary>
/// A function of the language, declared once: its types for the binder, its evaluation for the emitter, and its transfer
/// function for the proof.
/// </summary>
/// <param name="Name">The name in templates, with its family: <c>string.upcase</c>.</param>
/// <param name="Emit">The static method of <c>TemplateSms.Templating</c> that evaluates it, arguments in the same order.</param>
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
    /// What is known beyond the printed text: the result where the arguments are known, a number's range, a list. It gives null
    /// where <see cref="Transfer"/> says all.
    /// </summary>
    public Func<TransferContext, Value?> Precise { get; init; } = _ => null;

    /// <summary>The arguments whose texts are found again in the result.</summary>
    public PrintedArguments Prints { get; init; } = PrintedArguments.PartOfFirst;

    /// <summary>Whether it has a result for all arguments. What has not refuses some when the message is made.</summary>
    public bool IsTotal { get; init; }

    /// <summary>How messages show the call.</summary>
    public string Signature => string.Join(" ", new[] { Name }.Concat(Parameters.Select(p => p.IsRequired ? $"<{p.Name}>" : $"[{p.Name}]")));
}
