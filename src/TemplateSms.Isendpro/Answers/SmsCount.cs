using System.Globalization;
using System.Text;

namespace TemplateSms.Isendpro;

/// <summary>The cost of a message as the gateway computes it (<c>/comptage</c>). Nothing is sent, and nothing is billed.</summary>
public sealed record SmsCount
{
    /// <summary>The recipient.</summary>
    public required PhoneNumber To { get; init; }

    /// <summary>The text's characters, as the gateway counts them (<c>nb_caractere</c>).</summary>
    public required int Characters { get; init; }

    /// <summary>The SMS that the text takes (<c>nb_sms</c>).</summary>
    public required int Segments { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"To = {To}, Characters = {Characters}, Segments = {Segments}");
        return true;
    }
}
