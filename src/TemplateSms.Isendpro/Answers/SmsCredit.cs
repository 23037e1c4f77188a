namespace TemplateSms.Isendpro;

/// <summary>The remaining credit of an account (<c>/credit</c>).</summary>
public sealed record SmsCredit
{
    /// <summary>The credit, in euros.</summary>
    public required decimal Euros { get; init; }

    /// <summary>About how many SMS to metropolitan France that makes (<c>quantite</c>), where the gateway says so.</summary>
    public long? MessagesToFrance { get; init; }
}
