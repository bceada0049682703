package vn.cchc.engine.security;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many failed sign-ins are borne.
 *
 * @param perAccount failures for one account within the window
 * @param perAddress failures from one address within the window, whatever the accounts
 * @param window how long a failure counts
 */
@ConfigurationProperties("cchc.sign-in")
record SignInLimits(
        @DefaultValue("5") int perAccount,
        @DefaultValue("50") int perAddress,
        @DefaultValue("15m") Duration window) {}
