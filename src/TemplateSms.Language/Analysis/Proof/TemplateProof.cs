namespace TemplateSms.Language.Analysis;

/// <summary>The proof of a message in each encoding that it can be sent in.</summary>
/// <param name="Gsm7">Null when no argument lets the message be sent in GSM-7, nor has it equivalents there for recipients who get no UCS-2.</param>
/// <param name="Ucs2">Null when every argument lets the message be sent in GSM-7.</param>
public sealed record TemplateProof(EncodingProof? Gsm7, EncodingProof? Ucs2)
{
    public IEnumerable<EncodingProof> Encodings
    {
        get
        {
            if (Gsm7 is not null)
                yield return Gsm7;
            if (Ucs2 is not null)
                yield return Ucs2;
        }
    }
}
