namespace TemplateSms.Soak.Alternatives;

/// <summary>A text for the varied parameter of any length: what it begins with, what is repeated, and what it ends with.</summary>
internal sealed record VariedText(string Head, string Repeated, string Tail = "")
{
    // Around the places where made texts cut the parameter, so that the end is left out.
    private static readonly int[] _cuts = [0, 19, 20, 39, 40, 89, 90];

    /// <summary>Lengths for which a text that cuts the parameter is another one than its neighbours.</summary>
    public IReadOnlyList<int> Cuts => Tail.Length > 0 ? _cuts : [];

    /// <summary>The text with so many repetitions.</summary>
    public string Of(int length) => Head + string.Concat(Enumerable.Repeat(Repeated, length)) + Tail;
}
