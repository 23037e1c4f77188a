using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace TemplateSms.Templating;

/// <summary>Our own <c>sms</c> functions.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class SmsFunctions
{
    /// <summary>The closest GSM-7 text; a character without an equivalent stays.</summary>
    /// <param name="text">The text; null stays null.</param>
    [return: NotNullIfNotNull(nameof(text))]
    public static string? Transliterate(string? text)
    {
        if (text is null)
            return null;
        var writer = new SmsWriter(stackalloc char[256], UnencodableHandling.Transliterate, SmsEncoding.Gsm7);
        writer.WriteText(text);
        var result = writer.Written.SequenceEqual(text) ? text : writer.ToString();
        writer.Dispose();
        return result;
    }

    /// <summary>Prints an amount of a currency.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="form">The form of the currency's amounts in the culture of the template.</param>
    /// <exception cref="ArgumentNullException">The form is null.</exception>
    public static string Money(decimal amount, MoneyForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return form.Print(amount);
    }
}
