// Users see the type of TemplateSms alone: the compiler and the simulator have one of their own, since tools reference several of them.
#if TEMPLATESMS_RUNTIME
namespace TemplateSms;
#else
namespace TemplateSms.Shared;
#endif

/// <summary>The country in whose national form a number may be written.</summary>
#if TEMPLATESMS_RUNTIME || !NET
public enum PhoneRegion
#else
internal enum PhoneRegion
#endif
{
    /// <summary>None: numbers have their country code.</summary>
    International,

    /// <summary>
    /// France with its overseas territories: ten digits that begin with 0. Numbers of the territories get the country codes
    /// of these: <c>0692 12 34 56</c> is <c>+262692123456</c>, a number of La Réunion.
    /// </summary>
    France,
}
