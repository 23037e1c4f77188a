using System.Globalization;
using System.Text;

namespace TemplateSms;

/// <summary>A text and its recipient.</summary>
public sealed record SmsMessage
{
    /// <summary>Addresses a text.</summary>
    /// <param name="to">The recipient.</param>
    /// <param name="content">
    /// The text. A client whose gateway takes no UCS-2 for the recipient renders one of declared encoding <see cref="SmsEncoding.Auto"/>
    /// in GSM-7 before it sends.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="to"/> is <c>default(PhoneNumber)</c>.</exception>
    public SmsMessage(PhoneNumber to, SmsContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        if (to.IsDefault)
            throw new ArgumentException("The recipient was never set: default(PhoneNumber) is not a number.", nameof(to));
        To = to;
        Content = content;
    }

    /// <summary>The recipient.</summary>
    public PhoneNumber To { get; }

    /// <summary>The text.</summary>
    public SmsContent Content { get; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"To = {To}, Content = {Content}");
        return true;
    }
}
