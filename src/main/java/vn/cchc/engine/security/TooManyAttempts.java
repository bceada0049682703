package vn.cchc.engine.security;

import org.springframework.security.core.AuthenticationException;

/** Too many failed sign-ins; says nothing about whether the account exists or the password was right. */
class TooManyAttempts extends AuthenticationException {

    TooManyAttempts() {
        super("Too many failed sign-ins");
    }
}
