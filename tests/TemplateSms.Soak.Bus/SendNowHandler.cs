using Wolverine.ErrorHandling;
using Wolverine.Runtime.Handlers;

namespace TemplateSms.Soak.Bus;

/// <summary>
/// Sends messages as they come. It is careful: what did not reach the gateway is tried until it does, and what may have been sent is not sent
/// again by it, but by the bus after a crash.
/// </summary>
public static class SendNowHandler
{
    /// <summary>The text of all messages.</summary>
    public static SmsContent Content { get; } = SmsContent.Create("Your parcel is on its way.");

    public static void Configure(HandlerChain chain)
    {
        chain.OnException<SmsTransportException>().RetryWithCooldown(TimeSpan.FromMilliseconds(200), TimeSpan.FromSeconds(1)).Then.ScheduleRetryIndefinitely(TimeSpan.FromSeconds(5));
        chain.OnException<SmsException>().Discard();
    }

    public static Task Handle(SendNow message, ISmsClient client) =>
        client.SendAsync(Content.To(PhoneNumber.Parse(message.Number)), new SmsSendOptions { Tracker = message.Reference });
}
