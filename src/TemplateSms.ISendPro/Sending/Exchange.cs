using TemplateSms.ISendPro.Answers;
using TemplateSms.ISendPro.Protocol;

namespace TemplateSms.ISendPro.Sending;

/// <summary>
/// One request to the gateway, from the call to its end, in as many attempts as that takes. <see cref="Gateway"/> leads it:
/// it starts, is attempted, perhaps again, and ends, and each step is noted here.
/// </summary>
internal abstract class Exchange(string operation, Uri address)
{
    /// <summary>One of <see cref="Operations"/>.</summary>
    public string Operation => operation;

    public Uri Address => address;

    public abstract Wire Wire { get; }

    /// <summary>Whether it may reach the gateway twice without harm, so that a lost answer loses nothing.</summary>
    public virtual bool IsRepeatable => true;

    /// <summary>The most bytes that are read of an answer.</summary>
    public virtual int MostAnswerBytes => 1024 * 1024;

    /// <summary>How often a request was made.</summary>
    public int Attempts { get; private set; }

    /// <summary>What the last attempt failed with; null when it was answered.</summary>
    public SmsException? LastFailure { get; private set; }

    /// <summary>An attempt that left without an answer: whatever comes later, the gateway may have acted upon it.</summary>
    public SmsOutcomeUnknownException? Unknown { get; private set; }

    /// <summary>An attempt begins.</summary>
    public void Attempt() => Attempts++;

    /// <summary>An attempt has ended.</summary>
    public void Attempted(SmsException? failure)
    {
        LastFailure = failure;
        Unknown ??= failure as SmsOutcomeUnknownException;
    }

    /// <summary>Takes an answer, or gives the failure that it is.</summary>
    public abstract SmsException? Read(GatewayAnswer answer);
}
