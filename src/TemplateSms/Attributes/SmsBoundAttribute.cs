namespace TemplateSms;

/// <summary>
/// Gives a value the bound of a template's parameter, so that the analyzer checks constants given to it (SMS4008, SMS4009).
/// The generated method named like the template carries it for all four; put it on a parameter, property or field of your own that is passed on to one. It checks
/// constants at compile time only: at run time the generated method does.
/// </summary>
/// <param name="type">
/// The type as a template's front matter writes it: <c>string(1..20, alnum)</c>, <c>int(1..99)</c>,
/// <c>decimal(0..9999.99)</c>, <c>list(string(20), 3)</c>. With <c>truncate</c>, a longer text is reported as cut.
/// </param>
/// <param name="encoding">
/// How a text is counted: in septets, in UTF-16 units, or for <see cref="SmsEncoding.Auto"/> as the larger of the two.
/// </param>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Field)]
public sealed class SmsBoundAttribute(string type, SmsEncoding encoding = SmsEncoding.Gsm7) : Attribute
{
    /// <summary>The type as a template's front matter writes it.</summary>
    public string Type { get; } = type;

    /// <summary>The encoding whose units are counted.</summary>
    public SmsEncoding Encoding { get; } = encoding;
}
