using System.Globalization;
using System.Text;

namespace TemplateSms;

/// <summary>A text and its recipient.</summary>
public sealed record SmsMessage
{
    /// <summary>Addresses a text.</summary>
    /// <param name="to">The recipient.</param>
    /// <param name="content">
    /// The text. One of declared encoding <see cref="SmsEncoding.Auto"/> that came out as UCS-2 is rendered as GSM-7
    /// for a recipient in metropolitan France, to whom the gateway takes no UCS-2.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="to"/> is <c>default(PhoneNumber)</c>.</exception>
    /// <exception cref="SmsTemplateException">The text has no GSM-7 rendering, or does not fit its segments as such.</exception>
    public SmsMessage(PhoneNumber to, SmsContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        if (to.IsDefault)
            throw new ArgumentException("The recipient was never set: default(PhoneNumber) is not a number.", nameof(to));
        To = to;
        Content = content.For(to);
    }

    /// <summary>The recipient.</summary>
    public PhoneNumber To { get; }

    /// <summary>The text as this recipient gets it.</summary>
    public SmsContent Content { get; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"To = {To}, Content = {Content}");
        return true;
    }
}
