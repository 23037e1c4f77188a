using TemplateSms.Language.Bound;

namespace TemplateSms.Language.Analysis;

/// <summary>One of the texts of a message, of which the first that fits is taken.</summary>
/// <param name="Model">The template with this text alone.</param>
/// <param name="Proof">The proof of the text, whether it is taken or not.</param>
/// <param name="IsLast">Whether it is the last, which is taken where none before it fits.</param>
public sealed record ProvedText(TemplateModel Model, TemplateProof Proof, bool IsLast)
{
    /// <summary>Whether an earlier text fits for all arguments.</summary>
    public bool IsAfterOneThatFits { get; init; }

    /// <summary>The number of the earlier text that fits for all arguments for which this one does; null for none.</summary>
    public int? ShorterBefore { get; init; }

    /// <summary>Whether an earlier text is taken for all arguments for which this one fits.</summary>
    public bool IsNeverTaken => IsAfterOneThatFits || ShorterBefore is not null;

    /// <summary>Whether it always prints a character that its alphabet refuses.</summary>
    public bool IsRefused { get; init; }

    /// <summary>Whether the text fits for no arguments; of the last, an error says so.</summary>
    public bool NeverFits => !IsLast && (IsRefused || IsTooLong);

    private bool IsTooLong => Proof.Encodings.All(NeverFitsIn);

    /// <summary>The proof of the text where it is taken: that it fits, unless it is the last; nothing of a text that is never taken.</summary>
    public IEnumerable<EncodingProof> WhenTaken => IsNeverTaken ? [] : IsLast ? Proof.Encodings : IsRefused ? [] : Proof.Encodings.Where(encoding => !NeverFitsIn(encoding)).Select(encoding => encoding.WhenItFits);

    private static bool NeverFitsIn(EncodingProof encoding) => encoding.NeverFits || encoding.IsNeverRead;

    /// <summary>Its part in the message, in a few words.</summary>
    public string Role => IsNeverTaken ? "never taken" : NeverFits ? "never fits" : IsLast ? "otherwise" : "taken where it fits";
}
