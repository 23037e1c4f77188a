using System.Globalization;
using System.Text;

namespace TemplateSms;

/// <summary>
/// The outcome for one recipient: exactly one of <see cref="Receipt"/>, <see cref="Rejection"/> and <see cref="Unknown"/> is not
/// null.
/// </summary>
public sealed record SmsOutcome
{
    private SmsOutcome(PhoneNumber to, int position)
    {
        To = to;
        Position = position;
    }

    /// <summary>The recipient.</summary>
    public PhoneNumber To { get; }

    /// <summary>The recipient's place in what was sent, from 0.</summary>
    public int Position { get; private init; }

    /// <summary>The receipt of a message that was accepted or queued.</summary>
    public SmsReceipt? Receipt { get; private init; }

    /// <summary>The rejection of a message that was refused or did not reach the gateway.</summary>
    public SmsRejection? Rejection { get; private init; }

    /// <summary>The message that left and got no answer that can be read.</summary>
    public SmsUnknownOutcome? Unknown { get; private init; }

    /// <summary>Whether the gateway was not reached, so that sending to this recipient again is safe.</summary>
    public bool IsNotReached => Rejection is { NotReached: true };

    /// <summary>Wraps a receipt.</summary>
    /// <param name="receipt">The receipt of an accepted or queued message.</param>
    /// <exception cref="ArgumentNullException"><paramref name="receipt"/> is null.</exception>
    public static SmsOutcome Of(SmsReceipt receipt)
    {
        ArgumentNullException.ThrowIfNull(receipt);
        return new(receipt.To, receipt.Position) { Receipt = receipt };
    }

    /// <summary>Wraps a rejection.</summary>
    /// <param name="rejection">The refusal, by the gateway or the client, or that the gateway was not reached.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rejection"/> is null.</exception>
    public static SmsOutcome Of(SmsRejection rejection)
    {
        ArgumentNullException.ThrowIfNull(rejection);
        return new(rejection.To, rejection.Position) { Rejection = rejection };
    }

    /// <summary>Wraps an outcome that nobody knows.</summary>
    /// <param name="unknown">The message that left and got no answer that can be read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="unknown"/> is null.</exception>
    public static SmsOutcome Of(SmsUnknownOutcome unknown)
    {
        ArgumentNullException.ThrowIfNull(unknown);
        return new(unknown.To, unknown.Position) { Unknown = unknown };
    }

    /// <summary>Gives the meaning of a failed request for one of its recipients.</summary>
    /// <param name="to">The recipient.</param>
    /// <param name="position">The recipient's place in what was sent, from 0.</param>
    /// <param name="failure">
    /// The failure: unknown for <see cref="SmsOutcomeUnknownException"/>, refused for <see cref="SmsRejectedException"/> and
    /// <see cref="SmsTemplateException"/>, not reached for every other one.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="failure"/> is null.</exception>
    public static SmsOutcome Of(PhoneNumber to, int position, Exception failure)
    {
        ArgumentNullException.ThrowIfNull(failure);
        return failure switch
        {
            SmsOutcomeUnknownException unknown => Of(new SmsUnknownOutcome(to)
            {
                Position = position,
                Reason = unknown.Message,
                Code = unknown.Code,
                StatusCode = unknown.StatusCode,
                RetryAfter = unknown.RetryAfter,
            }),
            SmsRejectedException refused => Of(new SmsRejection(to, refused.Code, refused.GatewayMessage)
            {
                Position = position,
                Reason = refused.Reason,
                StatusCode = refused.StatusCode,
                RetryAfter = refused.RetryAfter,
            }),
            SmsTemplateException broken => Of(new SmsRejection(to, null, null) { Position = position, Reason = broken.Message }),
            _ => Of(new SmsRejection(to, (failure as SmsException)?.Code, null)
            {
                Position = position,
                Reason = ReasonOf(failure),
                NotReached = true,
                StatusCode = (failure as SmsException)?.StatusCode,
                RetryAfter = (failure as SmsException)?.RetryAfter,
            }),
        };
    }

    /// <summary>Gives this outcome to a later place of the same number, which gets no message of its own.</summary>
    /// <param name="position">The later place, from 0.</param>
    public SmsOutcome SharedBy(int position) => this with
    {
        Position = position,
        Receipt = Receipt is null ? null : Receipt with { Position = position, SameAs = Position, BilledSegments = Receipt.BilledSegments is null ? null : 0 },
        Rejection = Rejection is null ? null : Rejection with { Position = position, SameAs = Position },
        Unknown = Unknown is null ? null : Unknown with { Position = position, SameAs = Position },
    };

    /// <summary>Moves the outcome to another place, where what was sent is a part of something larger.</summary>
    /// <param name="position">The place in the whole, from 0.</param>
    public SmsOutcome At(int position) => this with
    {
        Position = position,
        Receipt = Receipt is null ? null : Receipt with { Position = position },
        Rejection = Rejection is null ? null : Rejection with { Position = position },
        Unknown = Unknown is null ? null : Unknown with { Position = position },
    };

    // Other exceptions than ours may say anything, so only their type is told.
    private static string ReasonOf(Exception failure) => failure switch
    {
        SmsException told => told.Message,
        OperationCanceledException => "The send was cancelled, so nothing was sent.",
        ObjectDisposedException => "The client was disposed, so nothing was sent.",
        _ => $"The request could not be made ({failure.GetType().Name}), so nothing was sent.",
    };

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"To = {To}, Position = {Position}, Receipt = {Receipt}, Rejection = {Rejection}, Unknown = {Unknown}");
        return true;
    }
}
