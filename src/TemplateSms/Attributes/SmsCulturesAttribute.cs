namespace TemplateSms;

/// <summary>
/// Says in which cultures a message has texts, so that the analyzer finds calls that choose none of them (SMS4017, SMS4018). The generated
/// method named like the template carries it at its parameter <c>culture</c>; put it on a parameter of your own that is passed on to one.
/// </summary>
/// <param name="variants">The tags of the culture variants, with commas between them: <c>fr, pt-BR</c>.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class SmsCulturesAttribute(string variants) : Attribute
{
    /// <summary>The tags of the culture variants, with commas between them.</summary>
    public string Variants { get; } = variants;

    /// <summary>The culture of the base's text, which every other culture gets; null for none.</summary>
    public string? Base { get; set; }
}
